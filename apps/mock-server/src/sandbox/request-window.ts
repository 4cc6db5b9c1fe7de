/** How many requests are allowed in how long a time. */
export interface RequestLimit {
  readonly requests: number;
  readonly windowMs: number;
}

/** Counts requests over a time that slides along. */
export class RequestWindow {
  readonly #times = new Map<string, number[]>();

  /** Counts a request, or answers from when on the next one is allowed. Times are milliseconds since 1970. */
  take(name: string, { requests, windowMs }: RequestLimit, now: number): number | undefined {
    const recent = this.#recent(name, windowMs, now);
    const [oldest] = recent;
    if (recent.length >= requests) return (oldest ?? now) + windowMs;
    recent.push(now);
    return undefined;
  }

  #recent(name: string, windowMs: number, now: number): number[] {
    const recent = (this.#times.get(name) ?? []).filter((time) => time > now - windowMs);
    this.#times.set(name, recent);
    return recent;
  }
}
