import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/unipile';
import type { InvitationErrorCode } from '../../core/invitation-error.ts';
import { type RawAnswer, type ReadProblem, text } from '../../core/problem.ts';
import { askedWait } from './wait.ts';

type ErrorType = NonNullable<FailureBody<operations[keyof operations]>['type']>;

/** Unipile puts a type beside the status that is finer than the status. */
export const unipileErrorCodes: Readonly<Record<ErrorType, InvitationErrorCode>> = {
  'api/account_restricted': 'account-restricted',
  'api/already_exists': 'invalid-request',
  'api/conflict': 'invalid-request',
  'api/expired_authorization': 'unauthenticated',
  'api/expired_link': 'account-disconnected',
  'api/inactive_subscription': 'forbidden',
  'api/insufficient_permissions': 'forbidden',
  'api/internal_error': 'vendor-failure',
  'api/invalid_auth_format': 'unauthenticated',
  'api/invalid_parameters': 'invalid-request',
  'api/missing_authorization': 'unauthenticated',
  'api/not_implemented': 'unsupported',
  'api/proxy_auth_error': 'account-disconnected',
  'api/proxy_error': 'vendor-failure',
  'api/proxy_timeout': 'timeout',
  'api/resource_not_found': 'not-found',
  'api/too_many_requests': 'rate-limited',
  'provider/account_mismatch': 'account-disconnected',
  'provider/conflict': 'invalid-request',
  'provider/insufficient_permissions': 'forbidden',
  'provider/invalid_authorization': 'account-disconnected',
  'provider/invalid_checkpoint_code': 'account-disconnected',
  'provider/invalid_credentials': 'account-disconnected',
  'provider/invalid_file': 'invalid-request',
  'provider/invalid_parameters': 'invalid-request',
  'provider/method_not_allowed': 'unsupported',
  'provider/resource_not_found': 'not-found',
  'provider/server_error': 'vendor-failure',
  'provider/timeout': 'timeout',
  'provider/too_many_requests': 'rate-limited',
  'provider/unknown_authentication_context': 'account-disconnected',
  'provider/unprocessable_entity': 'invalid-request',
};

const codes = new Map<string | undefined, InvitationErrorCode>(Object.entries(unipileErrorCodes));

export const readUnipileProblem: ReadProblem = (answer) => {
  const { status, body } = answer;
  if (status < 300) return undefined;
  const type = text(body, 'type');
  return {
    code: type === 'provider/too_many_requests' && isQuota(answer) ? 'quota-exceeded' : codes.get(type),
    type,
    message: text(body, 'detail') ?? text(body, 'title'),
    requestId: text(body, 'req_id'),
    retryAfterMs: askedWait(answer),
  };
};

const hour = 60 * 60_000;

/** LinkedIn's limits of a week or a month come with the type of its velocity limits: only the wait tells, or the words. */
function isQuota(answer: RawAnswer): boolean {
  const wait = askedWait(answer);
  if (wait !== undefined) return wait >= hour;
  return /\b(?:week|month|quota)/i.test(`${text(answer.body, 'title')} ${text(answer.body, 'detail')}`);
}
