import type { components, operations } from '@invitekit/specs/linkup';
import type { FailureBody } from '@invitekit/specs/operation-types';
import type { Refusal } from '../../http/outcome.ts';
import type { Problem, ProblemContext } from '../../http/problem.ts';
import { timestamp } from './timestamp.ts';

/** Names that no page of the vendor has, for requests that reach no operation. */
type InferredCode = 'NOT_FOUND' | 'METHOD_NOT_ALLOWED';

type ErrorCode = NonNullable<FailureBody<operations[keyof operations]>['error']['code']> | InferredCode;

interface LinkupProblem extends Problem {
  readonly type: ErrorCode;
}

const invalidParams: LinkupProblem = { status: 400, type: 'INVALID_PARAMS' };
const invalidKey: LinkupProblem = { status: 403, type: 'INVALID_API_KEY' };
const inactive: LinkupProblem = { status: 403, type: 'ACCOUNT_INACTIVE' };

export const linkupProblems: Readonly<Record<Refusal, LinkupProblem>> = {
  'unknown-path': { status: 404, type: 'NOT_FOUND' },
  'wrong-method': { status: 405, type: 'METHOD_NOT_ALLOWED' },
  'malformed-path': invalidParams,
  'missing-key': invalidKey,
  'wrong-key': invalidKey,
  'wrong-content-type': invalidParams,
  'malformed-body': invalidParams,
  'body-too-large': invalidParams,
  'unknown-action': { status: 400, type: 'INVALID_ACTION' },
  'unknown-account': { status: 404, type: 'INVALID_ACCOUNT' },
  'account-disconnected': inactive,
  'account-restricted': inactive,
  'rate-limited': { status: 429, type: 'RATE_LIMITED' },
  'out-of-credits': { status: 402, type: 'INSUFFICIENT_CREDITS' },
  'missing-parameter': invalidParams,
  'invalid-parameter': invalidParams,
  'limit-too-high': invalidParams,
  'internal-error': { status: 500, type: 'INTERNAL_ERROR' },
};

export function presentProblem(
  { type = '' }: Problem,
  { detail, now, operation }: ProblemContext,
): components['schemas']['Failure'] {
  return {
    success: false,
    error: { code: type, message: detail },
    metadata: { action: operation, credits_consumed: 0, timestamp: timestamp(now) },
  };
}
