import type { components, operations } from '@invitekit/specs/connectsafely';
import { errors } from '@invitekit/specs/connectsafely/errors';
import type { FailureBody } from '@invitekit/specs/operation-types';
import type { Refusal } from '../../vendor/outcome.ts';
import type { Problem } from '../../vendor/problem.ts';
import type { ConnectSafelySettings } from './settings.ts';

export type ErrorBody = FailureBody<operations[keyof operations]>;

interface ConnectSafelyProblem extends Problem {
  readonly status: keyof typeof errors;
  /** Only errors of the overview's shape carry one. */
  readonly type?: components['schemas']['CodedError']['code'] | undefined;
}

export function connectSafelyProblems({
  codedErrors,
}: ConnectSafelySettings): Readonly<Record<Refusal, ConnectSafelyProblem>> {
  const coded = (code: string) => codedErrors && { type: code };
  const badRequest: ConnectSafelyProblem = { ...errors[400], ...coded('validation_error') };
  const refused: ConnectSafelyProblem = { ...errors[400], ...coded('bad_request') };
  const unauthorized: ConnectSafelyProblem = errors[401];
  const forbidden: ConnectSafelyProblem = { ...errors[403], ...coded('forbidden') };
  const notFound: ConnectSafelyProblem = errors[404];
  const tooMany: ConnectSafelyProblem = { ...errors[429], ...coded('rate_limit_exceeded') };

  return {
    'unknown-path': notFound,
    'wrong-method': errors[405],
    'not-modelled': errors[501],
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
    'message-too-long': refused,
    'weekly-limit-reached': tooMany,
    'daily-limit-reached': tooMany,
    'unknown-invitation': refused,
    'wrong-direction': refused,
    'wrong-secret': refused,
    'not-pending': refused,
    'not-connected': refused,
    'unknown-conversation': notFound,
    'not-following': refused,
    'internal-error': errors[500],
  };
}
