import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/postpress';
import { errorCodes } from '@invitekit/specs/postpress/errors';
import type { InvitationErrorCode, NotInvitableReason } from '../../core/invitation-error.ts';
import { property, type ReadProblem, text } from '../../core/problem.ts';

export type ErrorType = NonNullable<FailureBody<operations[keyof operations]>['type']>;

/** postpress puts a type beside the status that is finer than the status. */
export const postpressErrorCodes: Readonly<Record<ErrorType, InvitationErrorCode>> = errorCodes;

const reasons = new Map<string | undefined, NotInvitableReason>([
  ['errors/blocked_recipient', 'closed'],
  ['errors/cannot_resend_within_24hrs', 'cooldown'],
  ['errors/user_unreachable', 'closed'],
] satisfies [ErrorType, NotInvitableReason][]);

const waits = new Map<string | undefined, number>([['errors/cannot_resend_within_24hrs', 24 * 60 * 60_000]] satisfies [
  ErrorType,
  number,
][]);

const codes = new Map<string | undefined, InvitationErrorCode>(Object.entries(postpressErrorCodes));

/** The reference pages show one envelope, the quickstart another (`{ error: { code, message, request_id } }`). */
export const readPostpressProblem: ReadProblem = ({ status, body }) => {
  if (status < 300) return undefined;
  const error = property(body, 'error');
  const type = text(body, 'type') ?? text(error, 'code');
  const known = codes.has(type) ? type : `errors/${type}`;
  return {
    code: codes.get(known),
    because: reasons.get(known),
    retryAfterMs: waits.get(known),
    type,
    message: text(body, 'detail') ?? text(body, 'title') ?? text(error, 'message'),
    requestId: text(body, 'instance') ?? text(error, 'request_id'),
  };
};
