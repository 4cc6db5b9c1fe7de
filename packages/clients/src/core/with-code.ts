import {
  InvitationError,
  type InvitationErrorCode,
  type InvitationErrorDetails,
  type NotInvitableReason,
} from './invitation-error.ts';

/** The same error under a code that says more than the vendor does. */
export function withCode(error: InvitationError, code: InvitationErrorCode): InvitationError {
  const because = code === 'not-invitable' ? error.because : undefined;
  return recoded(error, code, { because });
}

/** The same error, of somebody whom LinkedIn does not let be invited. */
export function notInvitable(error: InvitationError, because: NotInvitableReason | undefined): InvitationError {
  return recoded(error, 'not-invitable', { because });
}

/** The same error, of something that may have happened all the same. */
export function asUncertain(error: InvitationError): InvitationError {
  return new InvitationError(error.code, error.message, { ...error.details, isUncertain: true });
}

/** The same error in words that say more. */
export function withMessage(error: InvitationError, message: string): InvitationError {
  return new InvitationError(error.code, message, error.details);
}

function recoded(
  error: InvitationError,
  code: InvitationErrorCode,
  details: Pick<InvitationErrorDetails, 'because'>,
): InvitationError {
  const message = error.message.replace(`(${error.code})`, `(${code})`);
  return new InvitationError(code, message, { ...error.details, ...details, isRetryable: undefined });
}
