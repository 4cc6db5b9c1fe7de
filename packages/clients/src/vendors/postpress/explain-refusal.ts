import type { OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError, type InvitationErrorCode } from '../../core/invitation-error.ts';
import type { MemberReference } from '../../core/member-reference.ts';
import { withCode } from '../../core/with-code.ts';
import type { PostpressContext } from './context.ts';
import type { ErrorType } from './errors.ts';
import { readRelationship } from './relationship.ts';

/** Refusals that have several causes, and the code when the profile shows nothing between the two; none keeps its own. */
const ambiguousTypes = new Map<string | undefined, InvitationErrorCode | undefined>([
  ['errors/action_already_performed', undefined],
  // Seen for a connection too.
  ['errors/cannot_invite_attendee', undefined],
  // Seen for one person and for the week's limit.
  ['errors/cannot_resend_yet', 'quota-exceeded'],
  ['errors/unprocessable_entity', undefined],
] satisfies [ErrorType, InvitationErrorCode | undefined][]);

/** Looks an unclear refusal up in the profile: one more request. Answers the error to throw. */
export async function explainRefusal(
  context: PostpressContext,
  error: unknown,
  member: MemberReference,
  { signal }: OperationOptions,
): Promise<unknown> {
  if (!InvitationError.isInstance(error) || !ambiguousTypes.has(error.type)) return error;
  try {
    const { state, raw } = await readRelationship(context, member, { signal });
    if (state === 'connected') return withCode(error, 'already-connected');
    // One that was withdrawn or ignored is shown too, and keeps the next one waiting.
    if (state !== 'none' || raw.invitation?.type === 'SENT') return withCode(error, 'already-invited');
    return withCode(error, ambiguousTypes.get(error.type) ?? error.code);
  } catch {
    signal?.throwIfAborted();
    return error;
  }
}
