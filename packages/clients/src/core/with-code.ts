import { InvitationError, type InvitationErrorCode, type InvitationErrorDetails } from './invitation-error.ts';

/** The same error under a code that says more than the vendor does. */
export function withCode(error: InvitationError, code: InvitationErrorCode): InvitationError {
  const message = error.message.replace(`(${error.code})`, `(${code})`);
  return new InvitationError(code, message, { ...detailsOf(error), isRetryable: undefined });
}

/** The same error, of something that may have happened all the same. */
export function asUncertain(error: InvitationError): InvitationError {
  return new InvitationError(error.code, error.message, { ...detailsOf(error), isUncertain: true });
}

function detailsOf({
  vendor,
  status,
  type,
  vendorMessage,
  requestId,
  retryAfterMs,
  isRetryable,
  isUncertain,
  cause,
}: InvitationError): InvitationErrorDetails {
  return { vendor, status, type, vendorMessage, requestId, retryAfterMs, isRetryable, isUncertain, cause };
}
