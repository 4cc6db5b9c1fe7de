import type { MemberReference } from '@invitekit/clients';
import type { DoNotContact } from '@invitekit/clients/sender';
import { type Explanation, explainReason } from '../explanation.ts';

/** What of the node itself speaks against inviting somebody; undefined when nothing does. */
export function findBlocker(
  member: MemberReference,
  doNotInvite: DoNotContact,
  attempts: number,
  perRun: number | undefined,
  now: Date,
): Explanation | undefined {
  if (perRun !== undefined && attempts >= perRun) {
    const message = `This run has tried as many as it may: Max per Run is ${perRun}`;
    return explainReason('run-limit', { message, next: 'later', tryAgainAt: now.toISOString() });
  }
  return listedIn(member, doNotInvite, 'Do Not Invite');
}

const reasonOf = { 'Do Not Contact': 'do-not-contact', 'Do Not Invite': 'do-not-invite' } as const;

/** What a list of people to leave alone says against somebody; undefined for nothing. */
export function listedIn(
  member: MemberReference,
  list: DoNotContact,
  label: keyof typeof reasonOf,
): Explanation | undefined {
  const place = list.compare(member);
  if (place === 'listed') {
    return explainReason(reasonOf[label], { message: `This person is in ${label}`, next: 'skip' });
  }
  if (place === 'other') return undefined;
  const message = `${label} cannot be checked for this person: it names some people in another way, for instance by ID instead of URL`;
  return explainReason('cannot-compare', { message, next: 'look' });
}
