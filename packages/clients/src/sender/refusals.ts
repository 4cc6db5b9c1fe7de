import { InvitationError, type InvitationErrorCode } from '../core/invitation-error.ts';

/** Refusals that are about one person or one invitation. */
const aboutOne: ReadonlySet<InvitationErrorCode> = new Set([
  'already-connected',
  'already-invited',
  'invalid-request',
  'not-connected',
  'not-found',
  'not-invitable',
  'not-pending',
  'unexpected-answer',
  'vendor-failure',
]);

/** Refusals that may as well be a limit of LinkedIn: LinkupAPI has the same words for all of them. */
const unexplained: ReadonlySet<InvitationErrorCode> = new Set(['unexpected-answer', 'vendor-failure']);

/** Whether an answer is about one person alone. What is uncertain never is. */
export function isAboutOne(error: unknown): error is InvitationError {
  return InvitationError.isInstance(error) && aboutOne.has(error.code) && !error.isUncertain;
}

/** Whether a refusal says nothing of its reason. */
export function isUnexplained({ code }: InvitationError): boolean {
  return unexplained.has(code);
}
