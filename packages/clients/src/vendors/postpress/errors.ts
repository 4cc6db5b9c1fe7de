import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/postpress';
import { errorCodes, errorReasons } from '@invitekit/specs/postpress/errors';
import { dayMs } from '../../core/durations.ts';
import type { InvitationErrorCode, NotInvitableReason } from '../../core/invitation-error.ts';
import { meanings } from '../../core/meanings.ts';
import { property, type ReadProblem, text } from '../../core/problem.ts';

export type ErrorType = NonNullable<FailureBody<operations[keyof operations]>['type']>;

/** postpress puts a type beside the status that is finer than the status. */
export const postpressErrorCodes: Readonly<Record<ErrorType, InvitationErrorCode>> = errorCodes;

const codeOf = /* @__PURE__ */ meanings(postpressErrorCodes);
const reasonOf = /* @__PURE__ */ meanings<string, NotInvitableReason>(errorReasons);
const waitOf = /* @__PURE__ */ meanings({ 'errors/cannot_resend_within_24hrs': dayMs });

/** The reference pages show one envelope, the quickstart another (`{ error: { code, message, request_id } }`). */
export const readPostpressProblem: ReadProblem = ({ status, body }) => {
  if (status < 300) return undefined;
  const error = property(body, 'error');
  const type = text(body, 'type') ?? text(error, 'code');
  const known = codeOf(type) === undefined ? `errors/${type}` : type;
  return {
    code: codeOf(known),
    because: reasonOf(known),
    retryAfterMs: waitOf(known),
    type,
    message: text(body, 'detail') ?? text(body, 'title') ?? text(error, 'message'),
    requestId: text(body, 'instance') ?? text(error, 'request_id'),
  };
};
