import { minuteMs } from '../durations.ts';
import type { Concern } from './concerns.ts';
import { hashOf } from './ids.ts';
import type { KnownMessages } from './known-messages.ts';
import type { LastCheck, Spending } from './schedule.ts';
import type { SentList } from './sent-list.ts';

/** What the trigger remembers from one poll to the next: ids, hashes, times and numbers. */
export interface TriggerState {
  /** Whose lists these are. */
  readonly fingerprint: string;
  /** Credits of the last day, also of other accounts. */
  readonly spending: readonly Spending[];
  /** Until when another poll may be at work, in milliseconds since 1970. n8n does not wait for one before the next. */
  readonly busyUntil?: number | undefined;
  readonly last?: LastCheck | undefined;
  readonly lists: Lists;
}

/** What is known of each list; what was not read yet is undefined. */
export interface Lists {
  readonly received?: ReceivedSnapshot | undefined;
  readonly sent?: SentList | undefined;
  readonly connections?: Snapshot | undefined;
  readonly messages?: KnownMessages | undefined;
  /** What needs attention, as far as it was told. */
  readonly concerns?: readonly Concern[] | undefined;
}

/** What is known of a list that comes newest first. Ids that came last stand first. */
export interface Snapshot {
  /** The vendor's time when the list was read first, in milliseconds since 1970. */
  readonly takenAt: number;
  /** Everything down from the first of these is known, as far as the list was read. */
  readonly baseline: readonly string[];
  /** Known too, but more may stand between these and the baseline. Empty when it surely does not. */
  readonly unconfirmed: readonly string[];
}

export interface ReceivedSnapshot extends Snapshot {
  /** Hashes of who sent the invitations to connect. */
  readonly people: readonly string[];
}

/** A poll that takes longer has surely ended without a trace. */
export const longestPollMs = 15 * minuteMs;

export function isBusy({ busyUntil = 0 }: TriggerState, now: number): boolean {
  return now < busyUntil && busyUntil <= now + longestPollMs;
}

/** What was stored, or what a change of the node leaves of it: lists of another account would be taken for events. */
export function stateFor(fingerprint: string, state: TriggerState | undefined): TriggerState {
  if (state === undefined) return { fingerprint, spending: [], lists: {} };
  if (state.fingerprint === fingerprint) return state;
  const { spending, busyUntil } = state;
  return { fingerprint, spending, busyUntil, lists: {} };
}

export interface Watched {
  readonly vendor: string;
  readonly baseUrl: string;
  readonly accountId: string;
  readonly apiKey: string;
  readonly events: readonly string[];
}

/** The same as long as the lists are. Without an account the key decides whose they are. */
export function fingerprintOf({ vendor, baseUrl, accountId, apiKey, events }: Watched): string {
  return hashOf(JSON.stringify([vendor, baseUrl, accountId || apiKey, events.toSorted()]));
}
