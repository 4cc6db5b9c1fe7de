import { STATUS_CODES } from 'node:http';
import type { components } from '@invitekit/specs/unipile';
import { errors } from '@invitekit/specs/unipile/errors';
import type { Refusal, Refused } from '../../vendor/outcome.ts';
import { type Problem, type ProblemContext, refuseWith } from '../../vendor/problem.ts';

const tooMany: keyof typeof errors = 'api/too_many_requests';

export const unipileProblems: Readonly<Record<Refusal, keyof typeof errors>> = {
  'unknown-path': 'api/resource_not_found',
  'wrong-method': 'api/method_not_allowed',
  'not-modelled': 'api/not_implemented',
  'malformed-path': 'api/invalid_parameters',
  'missing-key': 'api/missing_authorization',
  'wrong-key': 'api/expired_authorization',
  'wrong-content-type': 'api/invalid_parameters',
  'malformed-body': 'api/invalid_parameters',
  'body-too-large': 'api/invalid_parameters',
  'unknown-action': 'api/invalid_parameters',
  'unknown-account': 'api/resource_not_found',
  'account-disconnected': 'provider/invalid_authorization',
  'account-restricted': 'api/account_restricted',
  'checkpoint-required': 'provider/unknown_authentication_context',
  'rate-limited': 'api/too_many_requests',
  'quota-reached': 'api/too_many_requests',
  'out-of-credits': 'api/inactive_subscription',
  'missing-parameter': 'api/invalid_parameters',
  'invalid-parameter': 'api/invalid_parameters',
  'limit-too-high': 'api/invalid_parameters',
  'internal-error': 'api/internal_error',
  'unknown-member': 'provider/resource_not_found',
  'unreachable-member': 'provider/unprocessable_entity',
  'already-connected': 'provider/unprocessable_entity',
  'already-pending': 'provider/unprocessable_entity',
  'invited-too-recently': 'provider/unprocessable_entity',
  'note-too-long': 'provider/invalid_parameters',
  'note-limit-reached': 'provider/too_many_requests',
  'message-too-long': 'provider/invalid_parameters',
  'weekly-limit-reached': 'provider/too_many_requests',
  'daily-limit-reached': 'provider/too_many_requests',
  'unknown-invitation': 'provider/resource_not_found',
  'wrong-direction': 'provider/invalid_parameters',
  'wrong-secret': 'provider/invalid_parameters',
  'not-pending': 'provider/resource_not_found',
  'not-connected': 'provider/resource_not_found',
  'unknown-conversation': 'provider/resource_not_found',
  'not-following': 'provider/unprocessable_entity',
};

/** Turns a request down with one of the vendor's errors. */
export function refuseAs(type: keyof typeof errors, detail: string): Refused {
  return refuseWith(errors, type, detail);
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
    title: type === tooMany ? detail : (STATUS_CODES[status] ?? 'Error'),
    detail,
    req_id: `req-${String(requestNumber).padStart(8, '0')}`,
  };
}
