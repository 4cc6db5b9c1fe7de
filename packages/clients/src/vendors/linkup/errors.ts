import type { operations } from '@invitekit/specs/linkup';
import { errorCodes } from '@invitekit/specs/linkup/errors';
import type { FailureBody } from '@invitekit/specs/operation-types';
import { InvitationError, type InvitationErrorCode } from '../../core/invitation-error.ts';
import { createReadProblem, property, text } from '../../core/problem.ts';

type ErrorType = NonNullable<FailureBody<operations[keyof operations]>['error']['code']>;

/** Two codes share status 403, so the code decides. */
export const linkupErrorCodes: Readonly<Record<ErrorType, InvitationErrorCode>> = errorCodes;

export const readLinkupProblem = /* @__PURE__ */ createReadProblem({ codes: linkupErrorCodes }, ({ status, body }) => {
  // The vendor's own advice: the body says whether it failed, not the status alone.
  if (status < 300 && property(body, 'success') !== false) return undefined;
  const error = property(body, 'error');
  const type = text(error, 'code');
  return {
    type,
    message: text(error, 'message'),
    // LinkedIn refused; the same request does not get another answer.
    isRetryable: type === 'CHANNEL_ERROR' ? false : undefined,
  };
});

/** Whether the vendor gave this as the reason. */
export function isRefusal(error: unknown, type: ErrorType): error is InvitationError {
  return InvitationError.isInstance(error) && error.type === type;
}
