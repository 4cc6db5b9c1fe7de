import { InvitationError, type InvitationErrorCode } from './invitation-error.ts';

/** The same error under a code that says more than the vendor does. */
export function withCode(error: InvitationError, code: InvitationErrorCode): InvitationError {
  const { vendor, status, type, vendorMessage, requestId, retryAfterMs, isUncertain, cause } = error;
  const details = { vendor, status, type, vendorMessage, requestId, retryAfterMs, isUncertain, cause };
  return new InvitationError(code, error.message.replace(`(${error.code})`, `(${code})`), details);
}
