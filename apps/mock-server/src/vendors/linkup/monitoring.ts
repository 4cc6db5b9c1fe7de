const day = 24 * 60 * 60_000;

/** What an account's webhooks cost for every whole day in which at least one of them watches. */
export const creditsPerDay = 10;

interface Meter {
  /** When the day began that is not paid yet; undefined while nothing watches. In milliseconds since 1970. */
  readonly since: number | undefined;
  /** What was watched before that of the same day. */
  readonly watchedMs: number;
}

/** Counts how long accounts are watched, and bills each whole day afterwards. */
export class Monitoring {
  readonly #meters = new Map<string, Meter>();

  isRunning(accountId: string): boolean {
    return this.#meters.get(accountId)?.since !== undefined;
  }

  start(accountId: string, now: number): void {
    if (this.isRunning(accountId)) return;
    this.#meters.set(accountId, { since: now, watchedMs: this.#meters.get(accountId)?.watchedMs ?? 0 });
  }

  stop(accountId: string, now: number): void {
    const { since, watchedMs } = this.#meters.get(accountId) ?? { since: undefined, watchedMs: 0 };
    if (since !== undefined) this.#meters.set(accountId, { since: undefined, watchedMs: watchedMs + now - since });
  }

  /**
   * Bills the days that are over. An account whose day cannot be paid is watched no longer.
   *
   * @returns when each of those ended, in milliseconds since 1970.
   */
  bill(now: number, pay: () => boolean): ReadonlyMap<string, number> {
    const ended = new Map<string, number>();
    for (const [accountId, meter] of this.#meters) {
      let { since, watchedMs } = meter;
      while (since !== undefined && since + day - watchedMs <= now) {
        const dayEnds: number = since + day - watchedMs;
        watchedMs = 0;
        since = pay() ? dayEnds : undefined;
        if (since === undefined) ended.set(accountId, dayEnds);
      }
      this.#meters.set(accountId, { since, watchedMs });
    }
    return ended;
  }
}
