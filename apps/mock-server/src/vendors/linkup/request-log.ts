/** One request. */
export interface LogEntry {
  readonly action: string;
  /** As the request named it; null where it named none. */
  readonly accountId: string | null;
  readonly status: 'success' | 'error';
  readonly credits: number;
  /** In milliseconds since 1970. */
  readonly at: number;
}

export interface LogFilter {
  readonly action: string | undefined;
  readonly accountId: string | undefined;
  readonly status: LogEntry['status'] | undefined;
  readonly from: number;
  readonly to: number;
}

/** Older entries are dropped, so that a long test does not fill the memory. */
const mostEntries = 10_000;

/** Every request that was made with the key. */
export class RequestLog {
  readonly #entries: LogEntry[] = [];

  add(entry: LogEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > mostEntries) this.#entries.shift();
  }

  /** Newest first. */
  find({ action, accountId, status, from, to }: LogFilter): readonly LogEntry[] {
    return this.#entries
      .filter(
        (entry) =>
          (action === undefined || entry.action === action) &&
          (accountId === undefined || entry.accountId === accountId) &&
          (status === undefined || entry.status === status) &&
          entry.at >= from &&
          entry.at <= to,
      )
      .toReversed();
  }
}
