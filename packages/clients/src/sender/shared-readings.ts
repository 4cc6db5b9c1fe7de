import { minuteMs } from '../core/durations.ts';
import type { InvitationClient } from '../core/invitation-client.ts';
import type { AccountView } from './account-view.ts';
import type { Owner } from './owner.ts';

/** What was read of an account. */
export interface Reading {
  /** Whose account it is, which does not change; undefined before anybody asked. */
  owner: Owner | undefined;
  /** How far the vendor's clock is ahead of the local one; undefined before anybody asked, or too long ago. */
  clock: Clock | undefined;
  /** The lists. */
  view: AccountView | undefined;
  /** Somebody is reading the lists. */
  underWay: Promise<AccountView> | undefined;
  /** How often all of it was forgotten. */
  timesForgotten: number;
}

interface Clock {
  readonly aheadMs: number;
  /** By the local clock, in milliseconds since 1970. */
  readonly learnedAt: number;
}

/** What `SharedReadings` takes. */
export interface SharedReadingsSettings {
  /**
   * How long an answer of the vendor tells its time, in milliseconds. 0 where its clock may be moved at any time, as that of a fake.
   * Default 10 minutes.
   */
  readonly clockLastsMs?: number | undefined;
}

/**
 * What senders of one process have read of the vendor's lists, so that the next sender need not read, and pay for, all of it
 * again. For senders at one vendor, with one key, store and secret.
 */
export class SharedReadings {
  readonly #byAccount = new Map<string | undefined, Reading>();
  readonly #clockLastsMs: number;

  /** Begins with nothing read. */
  constructor({ clockLastsMs = 10 * minuteMs }: SharedReadingsSettings = {}) {
    this.#clockLastsMs = clockLastsMs;
  }

  /** What is known of a client's account. */
  of(client: InvitationClient): Reading {
    const known = this.#byAccount.get(client.accountId) ?? {
      owner: undefined,
      clock: undefined,
      view: undefined,
      underWay: undefined,
      timesForgotten: 0,
    };
    this.#byAccount.set(client.accountId, known);
    const age = localTime(client) - (known.clock?.learnedAt ?? 0);
    if (Math.abs(age) >= this.#clockLastsMs) known.clock = undefined;
    return known;
  }

  /** Forgets all of it, also for senders that are there already: what was read is of another world, as after a reset of a fake. */
  forget(): void {
    for (const reading of this.#byAccount.values()) {
      Object.assign(reading, { owner: undefined, clock: undefined, view: undefined, underWay: undefined });
      reading.timesForgotten += 1;
    }
  }
}

/** The client's own clock, in milliseconds since 1970. */
export function localTime(client: InvitationClient): number {
  return client.vendorTime().getTime() - (client.clockAheadMs() ?? 0);
}
