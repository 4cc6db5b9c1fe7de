import { STATUS_CODES } from 'node:http';
import type { components } from '@invitekit/specs/unipile';
import { errors } from '@invitekit/specs/unipile/errors';
import { type Refusal, type Refused, refuse } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';

type UnipileProblem = Problem & { readonly type: keyof typeof errors };

function problem(type: keyof typeof errors): UnipileProblem {
  return { type, ...errors[type] };
}

const invalidParameters: UnipileProblem = problem('api/invalid_parameters');
const notFound: UnipileProblem = problem('api/resource_not_found');
const tooMany: UnipileProblem = problem('api/too_many_requests');
const invalidAtProvider: UnipileProblem = problem('provider/invalid_parameters');
const notFoundAtProvider: UnipileProblem = problem('provider/resource_not_found');
const refusedByProvider: UnipileProblem = problem('provider/unprocessable_entity');
const tooManyAtProvider: UnipileProblem = problem('provider/too_many_requests');
const forbidden: UnipileProblem = problem('api/insufficient_permissions');
const forbiddenByProvider: UnipileProblem = problem('provider/insufficient_permissions');

export const unipileProblems: Readonly<Record<Refusal, UnipileProblem>> = {
  'unknown-path': notFound,
  'wrong-method': problem('api/method_not_allowed'),
  'not-modelled': problem('api/not_implemented'),
  'malformed-path': invalidParameters,
  'missing-key': problem('api/missing_authorization'),
  'wrong-key': problem('api/expired_authorization'),
  'wrong-content-type': invalidParameters,
  'malformed-body': invalidParameters,
  'body-too-large': invalidParameters,
  'unknown-action': invalidParameters,
  'unknown-account': notFound,
  'account-disconnected': problem('provider/invalid_authorization'),
  'account-restricted': problem('api/account_restricted'),
  'checkpoint-required': problem('provider/unknown_authentication_context'),
  'rate-limited': tooMany,
  'quota-reached': tooMany,
  'out-of-credits': problem('api/inactive_subscription'),
  'missing-parameter': invalidParameters,
  'invalid-parameter': invalidParameters,
  'limit-too-high': invalidParameters,
  'internal-error': problem('api/internal_error'),
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
