import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/unipile';
import { errorCodes } from '@invitekit/specs/unipile/errors';
import { hourMs } from '../../core/durations.ts';
import type { InvitationErrorCode } from '../../core/invitation-error.ts';
import { createReadProblem, type RawAnswer, text } from '../../core/problem.ts';
import { askedWait } from './wait.ts';

type ErrorType = NonNullable<FailureBody<operations[keyof operations]>['type']>;

/** Unipile puts a type beside the status that is finer than the status. */
export const unipileErrorCodes: Readonly<Record<ErrorType, InvitationErrorCode>> = errorCodes;

export const readUnipileProblem = /* @__PURE__ */ createReadProblem({ codes: unipileErrorCodes }, (answer) => {
  const { status, body } = answer;
  if (status < 300) return undefined;
  const type = text(body, 'type');
  return {
    code: type === 'provider/too_many_requests' && isQuota(answer) ? 'quota-exceeded' : undefined,
    type,
    message: text(body, 'detail') ?? text(body, 'title'),
    requestId: text(body, 'req_id'),
    retryAfterMs: askedWait(answer),
  };
});

/** LinkedIn's limits of a week or a month come with the type of its velocity limits: only the wait tells, or the words. */
function isQuota(answer: RawAnswer): boolean {
  const wait = askedWait(answer);
  if (wait !== undefined) return wait >= hourMs;
  return /\b(?:week|month|quota)/i.test(`${text(answer.body, 'title')} ${text(answer.body, 'detail')}`);
}
