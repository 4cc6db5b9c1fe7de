import { STATUS_CODES } from 'node:http';
import type { FailureBody } from '@invitekit/specs/operation-types';
import type { components, operations } from '@invitekit/specs/unipile';
import { type Refusal, type Refused, refuse } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';

/** A name that no page of the vendor has, for requests that reach no operation. */
type InferredType = 'api/method_not_allowed';

interface UnipileProblem extends Problem {
  readonly type: NonNullable<FailureBody<operations[keyof operations]>['type']> | InferredType;
}

const minute = { 'Retry-After': '60' };

const invalidParameters: UnipileProblem = { status: 400, type: 'api/invalid_parameters' };
const notFound: UnipileProblem = { status: 404, type: 'api/resource_not_found' };
const tooMany: UnipileProblem = { status: 429, type: 'api/too_many_requests', headers: minute };
const invalidAtProvider: UnipileProblem = { status: 400, type: 'provider/invalid_parameters' };
const notFoundAtProvider: UnipileProblem = { status: 404, type: 'provider/resource_not_found' };
const refusedByProvider: UnipileProblem = { status: 422, type: 'provider/unprocessable_entity' };
const tooManyAtProvider: UnipileProblem = { status: 429, type: 'provider/too_many_requests', headers: minute };
const forbidden: UnipileProblem = { status: 403, type: 'api/insufficient_permissions' };
const forbiddenByProvider: UnipileProblem = { status: 403, type: 'provider/insufficient_permissions' };

export const unipileProblems: Readonly<Record<Refusal, UnipileProblem>> = {
  'unknown-path': notFound,
  'wrong-method': { status: 405, type: 'api/method_not_allowed' },
  'not-modelled': { status: 501, type: 'api/not_implemented' },
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
  'checkpoint-required': { status: 403, type: 'provider/unknown_authentication_context' },
  'rate-limited': tooMany,
  'quota-reached': tooMany,
  'out-of-credits': { status: 402, type: 'api/inactive_subscription' },
  'missing-parameter': invalidParameters,
  'invalid-parameter': invalidParameters,
  'limit-too-high': invalidParameters,
  'internal-error': { status: 500, type: 'api/internal_error' },
  'unknown-member': notFoundAtProvider,
  'unreachable-member': refusedByProvider,
  'already-connected': refusedByProvider,
  'already-pending': refusedByProvider,
  'invited-too-recently': refusedByProvider,
  'note-too-long': invalidAtProvider,
  'note-limit-reached': tooManyAtProvider,
  'weekly-limit-reached': tooManyAtProvider,
  'unknown-invitation': notFoundAtProvider,
  'wrong-direction': invalidAtProvider,
  'wrong-secret': invalidAtProvider,
  'not-pending': notFoundAtProvider,
  'not-connected': notFoundAtProvider,
  'not-following': refusedByProvider,
};

/** Refusals that only Unipile makes. */
const ownRefusals = { notFound, forbidden, invalidAtProvider, refusedByProvider, forbiddenByProvider } as const;

export function refuseAs(name: keyof typeof ownRefusals, detail: string): Refused {
  return refuse({ ...ownRefusals[name], description: detail }, detail);
}

export function presentProblem(
  { status, type = '' }: Problem,
  { detail, requestNumber }: ProblemContext,
): components['schemas']['Error'] {
  return {
    object: 'Error',
    type,
    status,
    // Customers saw this one say how long to wait.
    title: type === tooMany.type ? detail : (STATUS_CODES[status] ?? 'Error'),
    detail,
    req_id: `req-${String(requestNumber).padStart(8, '0')}`,
  };
}
