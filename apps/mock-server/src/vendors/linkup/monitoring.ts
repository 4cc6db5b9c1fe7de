import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import { day } from '../../world/lengths.ts';

/** What an account's webhooks cost for every whole day in which at least one of them watches. */
export const creditsPerDay = 10;

const meterSchema = z
  .object({
    /** When the day began that is not paid yet; null while nothing watches. In milliseconds since 1970. */
    since: z.int().nullable(),
    /** What was watched before that of the same day. */
    watchedMs: z.int(),
  })
  .readonly();

type Meter = z.infer<typeof meterSchema>;

const meters = defineTable('linkup.meters', meterSchema);

const unused: Meter = { since: null, watchedMs: 0 };

/** Counts how long accounts are watched, and bills each whole day afterwards. */
export class Monitoring {
  readonly #meters: Table<Meter>;

  constructor(tables: Tables) {
    this.#meters = meters.in(tables);
  }

  isRunning(accountId: string): boolean {
    return this.#meter(accountId).since !== null;
  }

  start(accountId: string, now: number): void {
    const { since, watchedMs } = this.#meter(accountId);
    if (since === null) this.#meters.set(accountId, { since: now, watchedMs });
  }

  stop(accountId: string, now: number): void {
    const { since, watchedMs } = this.#meter(accountId);
    if (since !== null) this.#meters.set(accountId, { since: null, watchedMs: watchedMs + now - since });
  }

  /**
   * Bills the days that are over, each as of its end, in the order in which they ended. An account whose day cannot be
   * paid is watched no longer. Times are milliseconds since 1970.
   *
   * @returns when each of those ended.
   */
  bill(now: number, pay: (at: number) => boolean): ReadonlyMap<string, number> {
    const stopped = new Map<string, number>();
    if (this.#meters.size === 0) return stopped;
    // Whatever is due lies within one day, so one day of each account after the other keeps the order.
    for (let ended = this.#daysEnded(now); ended.length > 0; ended = this.#daysEnded(now)) {
      for (const { accountId, at } of ended) {
        const isPaid = pay(at);
        this.#meters.set(accountId, { since: isPaid ? at : null, watchedMs: 0 });
        if (!isPaid) stopped.set(accountId, at);
      }
    }
    return stopped;
  }

  /** The next unpaid day of each account, if it is over by now. The earliest first. */
  #daysEnded(now: number): readonly { readonly accountId: string; readonly at: number }[] {
    return this.#meters
      .entries()
      .flatMap(([accountId, { since, watchedMs }]) =>
        since === null ? [] : [{ accountId, at: since + day - watchedMs }],
      )
      .filter(({ at }) => at <= now)
      .toSorted((one, other) => one.at - other.at);
  }

  #meter(accountId: string): Meter {
    return this.#meters.get(accountId) ?? unused;
  }
}
