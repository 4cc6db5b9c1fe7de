import { hashOf } from './ids.ts';
import type { Look, Spending } from './schedule.ts';
import type { SentList } from './sent-list.ts';

/** What the trigger remembers from one poll to the next: ids, hashes, times and numbers. */
export interface TriggerState {
  readonly version: typeof version;
  /** Whose lists these are. */
  readonly fingerprint: string;
  /** Credits of the last day, also of other accounts. */
  readonly spending: readonly Spending[];
  /** Until when another poll may be at work, in milliseconds since 1970. n8n does not wait for one before the next. */
  readonly busyUntil?: number | undefined;
  readonly last?: Look | undefined;
  readonly lists: Lists;
}

/** What is known of each list; what was not learned yet is undefined. */
export interface Lists {
  readonly received?: ReceivedList | undefined;
  readonly sent?: SentList | undefined;
  readonly connections?: KnownList | undefined;
}

/** What is known of a list that comes newest first. Ids that came last stand first. */
export interface KnownList {
  /** The vendor's time when the list was learned, in milliseconds since 1970. */
  readonly learnedAt: number;
  /** Everything down from the first of these is known, as far as the list was learned. */
  readonly ground: readonly string[];
  /** Known too, but more may stand between these and the ground. Empty when it surely does not. */
  readonly ahead: readonly string[];
}

export interface ReceivedList extends KnownList {
  /** Hashes of who sent the invitations to connect. */
  readonly people: readonly string[];
}

const version = 1;

/** A poll that takes longer has surely ended without a trace. */
export const longestPollMs = 15 * 60_000;

export function isBusy({ busyUntil = 0 }: TriggerState, now: number): boolean {
  return now < busyUntil && busyUntil <= now + longestPollMs;
}

export function emptyState(fingerprint: string, spending: readonly Spending[] = []): TriggerState {
  return { version, fingerprint, spending, lists: {} };
}

/** What was stored, or what a change of the node leaves of it: lists of another account would be taken for events. */
export function readState(stored: unknown, fingerprint: string): TriggerState {
  if (!isState(stored)) return emptyState(fingerprint);
  if (stored.fingerprint === fingerprint) return stored;
  return { ...emptyState(fingerprint, stored.spending), busyUntil: stored.busyUntil };
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

/** Nobody else writes there, so the version tells all. */
function isState(stored: unknown): stored is TriggerState {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === version;
}
