import type { components, operations } from '@invitekit/specs/connectsafely';
import type { FailureBody, FailureStatus } from '@invitekit/specs/operation-types';
import type { Refusal } from '../../vendor/outcome.ts';
import type { Problem } from '../../vendor/problem.ts';
import type { ConnectSafelySettings } from './settings.ts';

export type ErrorBody = FailureBody<operations[keyof operations]>;

interface ConnectSafelyProblem extends Problem {
  /** 405 and 501 are in no page of the vendor; they are for requests that reach no operation. */
  readonly status: FailureStatus<operations[keyof operations]> | 405 | 501;
  /** Only errors of the overview's shape carry one. */
  readonly type?: components['schemas']['CodedError']['code'] | undefined;
}

export function connectSafelyProblems({
  codedErrors,
}: ConnectSafelySettings): Readonly<Record<Refusal, ConnectSafelyProblem>> {
  const coded = (code: string) => codedErrors && { type: code };
  const badRequest: ConnectSafelyProblem = { status: 400, ...coded('validation_error') };
  const refused: ConnectSafelyProblem = { status: 400, ...coded('bad_request') };
  const unauthorized: ConnectSafelyProblem = { status: 401 };
  const forbidden: ConnectSafelyProblem = { status: 403, ...coded('forbidden') };
  const notFound: ConnectSafelyProblem = { status: 404 };
  const tooMany: ConnectSafelyProblem = {
    status: 429,
    headers: { 'Retry-After': '60' },
    ...coded('rate_limit_exceeded'),
  };

  return {
    'unknown-path': notFound,
    'wrong-method': { status: 405 },
    'not-modelled': { status: 501 },
    'malformed-path': badRequest,
    'missing-key': unauthorized,
    'wrong-key': unauthorized,
    'wrong-content-type': badRequest,
    'malformed-body': badRequest,
    'body-too-large': badRequest,
    'unknown-action': badRequest,
    'unknown-account': notFound,
    // The vendor words each of these as having no active account.
    'account-disconnected': notFound,
    'account-restricted': notFound,
    'checkpoint-required': notFound,
    'rate-limited': tooMany,
    'quota-reached': tooMany,
    'out-of-credits': forbidden,
    'missing-parameter': badRequest,
    'invalid-parameter': badRequest,
    'limit-too-high': badRequest,
    'unknown-member': notFound,
    'unreachable-member': refused,
    'already-connected': refused,
    'already-pending': refused,
    'invited-too-recently': refused,
    'note-too-long': refused,
    'note-limit-reached': tooMany,
    'weekly-limit-reached': tooMany,
    'unknown-invitation': refused,
    'wrong-direction': refused,
    'wrong-secret': refused,
    'not-pending': refused,
    'not-connected': refused,
    'not-following': refused,
    'internal-error': { status: 500 },
  };
}
