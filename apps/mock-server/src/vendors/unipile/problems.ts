import { STATUS_CODES } from 'node:http';
import type { FailureBody } from '@invitekit/specs/operation-types';
import type { components, operations } from '@invitekit/specs/unipile';
import type { Refusal } from '../../http/outcome.ts';
import type { Problem, ProblemContext } from '../../http/problem.ts';

/** A name that no page of the vendor has, for requests that reach no operation. */
type InferredType = 'api/method_not_allowed';

interface UnipileProblem extends Problem {
  readonly type: NonNullable<FailureBody<operations[keyof operations]>['type']> | InferredType;
}

const invalidParameters: UnipileProblem = { status: 400, type: 'api/invalid_parameters' };
const notFound: UnipileProblem = { status: 404, type: 'api/resource_not_found' };

export const unipileProblems: Readonly<Record<Refusal, UnipileProblem>> = {
  'unknown-path': notFound,
  'wrong-method': { status: 405, type: 'api/method_not_allowed' },
  'malformed-path': invalidParameters,
  'missing-key': { status: 401, type: 'api/missing_authorization' },
  'wrong-key': { status: 401, type: 'api/expired_authorization' },
  'wrong-content-type': invalidParameters,
  'malformed-body': invalidParameters,
  'body-too-large': invalidParameters,
  'unknown-action': invalidParameters,
  'unknown-account': notFound,
  'account-disconnected': { status: 401, type: 'provider/invalid_authorization' },
  'account-restricted': { status: 403, type: 'api/account_restricted' },
  'rate-limited': { status: 429, type: 'api/too_many_requests', headers: { 'Retry-After': '60' } },
  'out-of-credits': { status: 402, type: 'api/inactive_subscription' },
  'missing-parameter': invalidParameters,
  'invalid-parameter': invalidParameters,
  'limit-too-high': invalidParameters,
  'internal-error': { status: 500, type: 'api/internal_error' },
};

export function presentProblem(
  { status, type = '' }: Problem,
  { detail, requestNumber }: ProblemContext,
): components['schemas']['Error'] {
  return {
    object: 'Error',
    type,
    status,
    title: STATUS_CODES[status] ?? 'Error',
    detail,
    req_id: `req-${String(requestNumber).padStart(8, '0')}`,
  };
}
