import { dayMs, minuteMs } from '../core/durations.ts';
import type { OperationOptions } from '../core/invitation-client.ts';
import type { RelationshipState } from '../core/relationship.ts';
import { readAcceptedAt } from './accepted-at.ts';
import { isCurrent } from './account-view.ts';
import { clockGrainMs } from './clock-grain.ts';
import { type History, notBefore } from './judge-writing.ts';
import type { Attempt } from './memory.ts';
import { type Hashed, isAmong } from './same-person.ts';
import type { SenderAccount } from './sender-account.ts';
import type { Situation } from './situation.ts';
import type { Moment } from './windows.ts';
import type { NotWritten, WriteInput } from './write-outcome.ts';

/** That somebody accepted, and since when the two are connected; in milliseconds since 1970. */
export interface Acceptance {
  readonly is: 'accepted';
  /** At the latest. */
  readonly at: number;
  /** How far back conversations are read. */
  readonly since: number;
  /** What was written before this does not matter; all matters where nobody knows when the invitation was sent. */
  readonly countsFrom: number;
  /** When the person accepted, where that is told to the second: a note arrives then. */
  readonly noteAt: readonly number[];
}

/** Why nothing is written. */
export interface Refusal {
  readonly is: 'not-sent';
  readonly why: NotWritten;
}

export function no(why: NotWritten): Refusal {
  return { is: 'not-sent', why };
}

interface Asked {
  readonly input: WriteInput;
  readonly person: readonly string[];
  readonly history: History;
  readonly situation: Situation;
}

/** How far the clocks of two vendors and LinkedIn may be apart, in milliseconds. */
export const clockSlackMs = 5 * minuteMs;

/** Whether somebody surely accepted an invitation, and when. Asks the vendor only where neither store nor lists know it. */
export async function acceptanceOf(
  account: SenderAccount,
  asked: Asked,
  options: OperationOptions,
): Promise<Acceptance | Refusal> {
  return knownAcceptance(asked, account.now()) ?? (await ask(account, asked.input, asked.history.invitation, options));
}

/** The same by store and lists alone; undefined where neither knows it. */
export function knownAcceptance(
  { input, person, history: { invitation, messages }, situation: { view } }: Asked,
  now: number,
): Acceptance | Refusal | undefined {
  const hashes = new Set(person);
  const isThem = (each: Hashed) => isAmong(each, hashes);
  const told = readAcceptedAt(input.acceptedAt);
  const connection = view.connections?.find(isThem);
  const noteAt = [told, connection].flatMap((moment) => (moment !== undefined && isExact(moment) ? moment.latest : []));
  const [begun] = messages;
  if (begun !== undefined) {
    const since = invitation?.at ?? begun.at - clockSlackMs;
    return { is: 'accepted', at: since, since, countsFrom: since, noteAt };
  }
  // A list may be older than what is told, and whether the two are connected is asked before anything is written.
  const isPending = told === undefined && isCurrent(view, now) && [...view.pending.values()].some(isThem);
  if (isPending) return no(notAccepted(now));
  const at = told?.latest ?? invitation?.acceptedAt ?? connection?.latest;
  if (at === undefined) return undefined;
  if (invitation !== undefined) return { is: 'accepted', at, since: invitation.at, countsFrom: invitation.at, noteAt };
  // Of a day or a time zone that somebody mixes up, nothing is left out.
  const since = Math.min(told?.earliest ?? at, connection?.earliest ?? at) - dayMs;
  return { is: 'accepted', at, since, countsFrom: Number.NEGATIVE_INFINITY, noteAt };
}

function isExact({ earliest, latest }: Moment): boolean {
  return latest - earliest <= clockGrainMs;
}

/** Of a connection whose acceptance nobody dates, the time counts from when it was first seen. */
async function ask(
  account: SenderAccount,
  { member }: WriteInput,
  invitation: Attempt | undefined,
  { signal }: OperationOptions,
): Promise<Acceptance | Refusal> {
  const { state } = await account.client.relationship(member, { signal });
  const now = account.now();
  if (state === 'sent') return no(notAccepted(now));
  if (state !== 'connected') return no(notConnected(state));
  if (invitation === undefined) {
    const message =
      'This person is a connection, but no sender of this store invited them, and there is no date. Give acceptedAt if you know it.';
    return no({ because: 'acceptance-unclear', next: 'look', message });
  }
  await account.settle(invitation, { result: 'done', decision: 'accepted', acceptedAt: now });
  return { is: 'accepted', at: now, since: invitation.at, countsFrom: invitation.at, noteAt: [] };
}

export function notAccepted(now: number): NotWritten {
  const tryAgainAt = new Date(now + dayMs).toISOString();
  return { because: 'not-accepted', next: 'later', tryAgainAt, message: 'The invitation is still pending.' };
}

export function notConnected(state: Exclude<RelationshipState, 'connected'>): NotWritten {
  return state === 'unknown'
    ? {
        because: 'acceptance-unclear',
        next: 'look',
        message: 'The vendor describes the relationship in unknown words.',
      }
    : { because: 'not-connected', next: 'skip', message: 'This person is not a connection, or no longer.' };
}

/** Why the first message has to wait; undefined when it need not. */
export function tooSoonAfter({ at }: Acceptance, waitMs: number, now: number): NotWritten | undefined {
  const first = at + waitMs;
  return first <= now ? undefined : notBefore(first, 'The time between acceptance and first message ends at');
}
