import { STATUS_CODES } from 'node:http';
import type { FailureBody } from '@invitekit/specs/operation-types';
import type { components, operations } from '@invitekit/specs/postpress';
import type { Refusal } from '../../http/outcome.ts';
import type { Problem, ProblemContext } from '../../http/problem.ts';
import type { PostpressSettings } from './settings.ts';

/** A name that no page of the vendor has, for requests that reach no operation. */
type InferredType = 'errors/method_not_allowed';

interface PostpressProblem extends Problem {
  readonly type: NonNullable<FailureBody<operations[keyof operations]>['type']> | InferredType;
}

const malformed: PostpressProblem = { status: 400, type: 'errors/malformed_request' };
const invalidParameters: PostpressProblem = { status: 400, type: 'errors/invalid_parameters' };
const missingCredentials: PostpressProblem = { status: 401, type: 'errors/missing_credentials' };
const disconnected: PostpressProblem = { status: 401, type: 'errors/disconnected_account' };
const notFound: PostpressProblem = { status: 404, type: 'errors/resource_not_found' };

export function postpressProblems(settings: PostpressSettings): Readonly<Record<Refusal, PostpressProblem>> {
  return {
    'unknown-path': notFound,
    'wrong-method': { status: 405, type: 'errors/method_not_allowed' },
    'malformed-path': malformed,
    'missing-key': missingCredentials,
    // As the API that this one resembles was seen to do.
    'wrong-key': missingCredentials,
    'wrong-content-type': malformed,
    'malformed-body': malformed,
    'body-too-large': { status: 400, type: 'errors/content_too_large' },
    'unknown-action': invalidParameters,
    'unknown-account': settings.unknownAccount === 'errors/disconnected_account' ? disconnected : notFound,
    'account-disconnected': disconnected,
    'account-restricted': { status: 403, type: 'errors/account_restricted' },
    'rate-limited': { status: 429, type: 'errors/too_many_requests' },
    'out-of-credits': { status: 403, type: 'errors/subscription_required' },
    'missing-parameter': { status: 400, type: 'errors/missing_parameters' },
    'invalid-parameter': invalidParameters,
    'limit-too-high': { status: 400, type: 'errors/limit_too_high' },
    'internal-error': { status: 500, type: 'errors/unexpected_error' },
  };
}

export function presentProblem(
  { status, type = '' }: Problem,
  { detail, requestNumber }: ProblemContext,
): components['schemas']['Error'] {
  return {
    title: STATUS_CODES[status] ?? 'Error',
    detail,
    instance: `req_${String(requestNumber).padStart(8, '0')}`,
    type,
    status,
  };
}
