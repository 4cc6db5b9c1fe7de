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
   * Bills the days that are over, each as of its end, in the order in which they ended. An account whose day cannot be
   * paid is watched no longer. Times are milliseconds since 1970.
   *
   * @returns when each of those ended.
   */
  bill(now: number, pay: (at: number) => boolean): ReadonlyMap<string, number> {
    const stopped = new Map<string, number>();
    // Whatever is due lies within one day, so one day of each account after the other keeps the order.
    for (let ended = this.#daysEnded(now); ended.length > 0; ended = this.#daysEnded(now)) {
      for (const { accountId, at } of ended) {
        const isPaid = pay(at);
        this.#meters.set(accountId, { since: isPaid ? at : undefined, watchedMs: 0 });
        if (!isPaid) stopped.set(accountId, at);
      }
    }
    return stopped;
  }

  /** The next unpaid day of each account, if it is over by now. The earliest first. */
  #daysEnded(now: number): readonly { readonly accountId: string; readonly at: number }[] {
    return [...this.#meters]
      .flatMap(([accountId, { since, watchedMs }]) =>
        since === undefined ? [] : [{ accountId, at: since + day - watchedMs }],
      )
      .filter(({ at }) => at <= now)
      .toSorted((one, other) => one.at - other.at);
  }
}
