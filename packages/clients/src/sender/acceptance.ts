import type { OperationOptions } from '../core/invitation-client.ts';
import { isCurrent } from './account-view.ts';
import { type History, notBefore } from './judge-writing.ts';
import type { Attempt } from './memory.ts';
import type { SenderAccount } from './sender-account.ts';
import type { Situation } from './situation.ts';
import { lengths } from './windows.ts';
import type { NotWritten, WriteInput } from './write-outcome.ts';

/** That somebody accepted, and since when the two are connected; in milliseconds since 1970. */
export interface Acceptance {
  readonly is: 'accepted';
  /** At the latest. */
  readonly at: number;
  /** What is older than this is not of the sequence. */
  readonly since: number;
  /** Until when a message of the account's own can be the note of the invitation, where nobody remembers the note. */
  readonly noteUntil: number;
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
export const clockSlackMs = 5 * 60_000;

/** A minute, in which a note that opens a conversation may arrive. */
const noteMs = 60_000;

/** Whether somebody surely accepted an invitation, and when. Asks the vendor only where neither store nor lists know it. */
export async function acceptanceOf(
  account: SenderAccount,
  { input, person, history: { invitation, messages }, situation: { view } }: Asked,
  options: OperationOptions,
): Promise<Acceptance | Refusal> {
  const isThem = (each: { readonly person: readonly string[] }) => each.person.some((name) => person.includes(name));
  const [begun] = messages;
  if (begun !== undefined) {
    const since = invitation?.at ?? begun.at - clockSlackMs;
    return { is: 'accepted', at: since, since, noteUntil: Number.NEGATIVE_INFINITY };
  }
  if (isCurrent(view, account.now()) && [...view.pending.values()].some(isThem)) return no(notAccepted(account.now()));
  const connection = view.connections?.find(isThem);
  const told = input.acceptedAt === undefined ? undefined : Date.parse(input.acceptedAt);
  const at = told ?? invitation?.acceptedAt ?? connection?.latest;
  if (at !== undefined) {
    const earliest = told ?? connection?.earliest ?? at;
    const isExact = invitation === undefined && earliest === at;
    const since = invitation?.at ?? earliest - noteMs;
    return { is: 'accepted', at, since, noteUntil: isExact ? at + noteMs : Number.NEGATIVE_INFINITY };
  }
  return await ask(account, input, invitation, options);
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
      'This person is a connection, but no sender of this store invited them, and nobody says since when. Give acceptedAt if you know it.';
    return no({ because: 'acceptance-unclear', next: 'look', message });
  }
  await account.settle(invitation, { result: 'done', decision: 'accepted', acceptedAt: now });
  return { is: 'accepted', at: now, since: invitation.at, noteUntil: Number.NEGATIVE_INFINITY };
}

function notAccepted(now: number): NotWritten {
  const tryAgainAt = new Date(now + lengths.day).toISOString();
  return { because: 'not-accepted', next: 'later', tryAgainAt, message: 'The invitation is still pending.' };
}

export function notConnected(state: 'none' | 'received' | 'sent' | 'unknown'): NotWritten {
  return state === 'unknown'
    ? { because: 'acceptance-unclear', next: 'look', message: 'The vendor says in unknown words how the two stand.' }
    : { because: 'not-connected', next: 'skip', message: 'This person is no connection, or no longer.' };
}

/** Why the first message has to wait; undefined when it need not. */
export function tooSoonAfter({ at }: Acceptance, waitMs: number, now: number): NotWritten | undefined {
  const first = at + waitMs;
  return first <= now ? undefined : notBefore(first, 'The first message comes some time after the acceptance, from');
}
