import type { OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { lookInto } from '../../core/look-into.ts';
import type { MemberReference } from '../../core/member-reference.ts';
import { standingRefusal } from '../../core/standing-refusal.ts';
import { notInvitable } from '../../core/with-code.ts';
import type { ErrorType } from './errors.ts';
import type { PostpressRelationship, ReadRelationship } from './relationship.ts';

/** Refusals that have several causes. */
const ambiguousTypes: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'errors/action_already_performed',
  // Seen for a connection too.
  'errors/cannot_invite_attendee',
  'errors/cannot_resend_within_24hrs',
  // Seen for one person and for the week's limit.
  'errors/cannot_resend_yet',
  'errors/unprocessable_entity',
] satisfies ErrorType[]);

/** Looks an unclear refusal up in the profile: one more request. Answers the error to throw. */
export async function explainRefusal(
  relationship: ReadRelationship,
  error: unknown,
  member: MemberReference,
  options: OperationOptions,
): Promise<unknown> {
  if (!InvitationError.isInstance(error) || !ambiguousTypes.has(error.type)) return error;
  return await lookInto(error, async () => inWordsOf(await relationship(member, options), error), options);
}

function inWordsOf({ state, raw }: PostpressRelationship, error: InvitationError): InvitationError {
  if (raw.is_self) return notInvitable(error, 'self');
  const explained = standingRefusal(error, state);
  if (explained !== undefined || state === 'unknown') return explained ?? error;
  // One that was withdrawn or ignored is shown too, and keeps the next one waiting.
  if (raw.invitation?.type === 'SENT') return notInvitable(error, 'cooldown');
  return error.type === 'errors/cannot_invite_attendee' ? notInvitable(error, 'closed') : error;
}
