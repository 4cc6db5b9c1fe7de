import { dayMs } from '../core/durations.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { knownReference, type MemberReference } from '../core/member-reference.ts';
import { namesOf } from '../core/person/names.ts';
import { checkNote, type SendInput } from '../core/send.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { clockGrainMs } from './clock-grain.ts';
import { dateOf } from './date-of.ts';
import type { DoNotContact } from './do-not-contact.ts';
import { type Attempt, wasRefused } from './memory.ts';
import type { NotSent } from './outcome.ts';
import type { People } from './people.ts';
import { shortestCooldownDays } from './rules.ts';
import { type Hashed, isAmong } from './same-person.ts';
import { isUnderWay, type Situation } from './situation.ts';
import { alreadyConnected, alreadyInvited } from './standings.ts';

/** What can be told of somebody before any request: the reason not to send; undefined when there is none. */
export function judgeInput(
  { member, note }: SendInput,
  { rules }: Pick<Situation, 'rules'>,
  seen: People,
  vendor: VendorName,
): NotSent | undefined {
  try {
    knownReference(member, vendor);
    checkNote(note, vendor);
  } catch (error) {
    if (!InvitationError.isInstance(error)) throw error;
    return { because: 'invalid-request', next: 'look', message: error.message, error };
  }
  if (seen.has(namesOf(member))) {
    return { because: 'duplicate', next: 'skip', message: 'This person was named before.' };
  }
  return listedIn(rules.doNotContact, member);
}

/** Why somebody is not contacted who is in Do Not Contact, or may be; undefined for others. */
export function listedIn(doNotContact: DoNotContact, member: MemberReference): NotSent | undefined {
  const place = doNotContact.compare(member);
  if (place === 'listed')
    return { because: 'do-not-contact', next: 'skip', message: 'This person is in Do Not Contact.' };
  if (place === 'other') return undefined;
  const message =
    'Do Not Contact names some people in another way than this person, for instance by ID instead of URL, so it cannot be checked for this person. Name both in the same way.';
  return { because: 'cannot-compare', next: 'look', message };
}

/** What lists and memory say of somebody. */
export type Standing =
  | { readonly is: 'free' }
  | { readonly is: 'not-sent'; readonly why: NotSent }
  /** Nobody knows what became of this attempt; the vendor has to be asked. */
  | { readonly is: 'unclear'; readonly attempt: Attempt };

/**
 * An invitation that is over leaves no trace, and LinkedIn does not stop a second one any more. So nobody can tell whether an attempt
 * that was lost then got through.
 */
export function isTooOldToTell({ at }: Attempt, now: number): boolean {
  return at + shortestCooldownDays * dayMs <= now;
}

export function judgePerson(
  { rules, view, memory }: Situation,
  member: MemberReference,
  person: readonly string[],
  now: number,
): Standing {
  const hashes = new Set(person);
  const isPerson = (other: Hashed) => isAmong(other, hashes);
  if ([...view.pending.values()].some(isPerson)) {
    return notSent(alreadyInvited);
  }
  if (view.connections?.some(isPerson)) {
    return notSent(alreadyConnected);
  }
  const attempt = memory.attempts
    .filter((each) => each.kind === 'send' && isPerson(each))
    .filter((each) => !wasRefused(each) || (each.result === 'looked-up' && isTooOldToTell(each, now)))
    .at(-1);
  if (attempt === undefined) return { is: 'free' };
  // While another sender is at it, one waits, and looks again.
  if (attempt.result !== 'done') return isUnderWay(attempt, now) ? { is: 'free' } : { is: 'unclear', attempt };
  // The list was read before, so nobody knows that it is over.
  if (attempt.endedAt + clockGrainMs >= view.refreshedAt) return notSent(alreadyInvited);
  // LinkedIn counts from the withdrawal.
  const over = memory.attempts
    .filter((each) => each.kind === 'withdraw' && each.result === 'done' && isPerson(each))
    .at(-1);
  const again = Math.max(attempt.endedAt, over?.endedAt ?? 0) + rules.inviteAgainAfterMs;
  if (again <= now) return { is: 'free' };
  const name = member.publicIdentifier ?? member.profileUrl ?? member.id;
  const message = `${name} was invited on ${dateOf(attempt.endedAt)}, and the invitation is no longer pending.`;
  const isForever = !Number.isFinite(again);
  return notSent({
    because: 'invited-before',
    message,
    ...(isForever ? { next: 'skip' } : { next: 'later', tryAgainAt: new Date(again).toISOString() }),
  });
}

function notSent(why: NotSent): Standing {
  return { is: 'not-sent', why };
}
