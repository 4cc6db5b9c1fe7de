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
  const place = doNotInvite.compare(member);
  if (place === 'listed') {
    return explainReason('do-not-invite', { message: 'This person is in Do Not Invite', next: 'skip' });
  }
  if (place === 'other') return undefined;
  const message =
    'Whether this person is in Do Not Invite cannot be told: it names some in another way than this person, for instance by ID instead of URL';
  return explainReason('cannot-compare', { message, next: 'look' });
}
