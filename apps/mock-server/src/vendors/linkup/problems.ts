import type { components } from '@invitekit/specs/linkup';
import { errors } from '@invitekit/specs/linkup/errors';
import type { Refusal, Refused } from '../../vendor/outcome.ts';
import { type Problem, type ProblemContext, refuseWith } from '../../vendor/problem.ts';
import { timestamp } from './timestamp.ts';

export const linkupProblems: Readonly<Record<Refusal, keyof typeof errors>> = {
  'unknown-path': 'NOT_FOUND',
  'wrong-method': 'METHOD_NOT_ALLOWED',
  'not-modelled': 'NOT_IMPLEMENTED',
  'malformed-path': 'INVALID_PARAMS',
  'missing-key': 'INVALID_API_KEY',
  'wrong-key': 'INVALID_API_KEY',
  'wrong-content-type': 'INVALID_PARAMS',
  'malformed-body': 'INVALID_PARAMS',
  'body-too-large': 'INVALID_PARAMS',
  'unknown-action': 'INVALID_ACTION',
  'unknown-account': 'INVALID_ACCOUNT',
  'account-disconnected': 'ACCOUNT_INACTIVE',
  'account-restricted': 'ACCOUNT_INACTIVE',
  'checkpoint-required': 'ACCOUNT_INACTIVE',
  'rate-limited': 'RATE_LIMITED',
  'quota-reached': 'CHANNEL_ERROR',
  'out-of-credits': 'INSUFFICIENT_CREDITS',
  'missing-parameter': 'INVALID_PARAMS',
  'invalid-parameter': 'INVALID_PARAMS',
  'limit-too-high': 'INVALID_PARAMS',
  'unknown-member': 'INVALID_PARAMS',
  'unreachable-member': 'CHANNEL_ERROR',
  'already-connected': 'CHANNEL_ERROR',
  'already-pending': 'CHANNEL_ERROR',
  'invited-too-recently': 'CHANNEL_ERROR',
  'note-too-long': 'INVALID_PARAMS',
  'note-limit-reached': 'CHANNEL_ERROR',
  'message-too-long': 'INVALID_PARAMS',
  'weekly-limit-reached': 'CHANNEL_ERROR',
  'daily-limit-reached': 'CHANNEL_ERROR',
  'unknown-invitation': 'INVALID_PARAMS',
  'wrong-direction': 'INVALID_PARAMS',
  'wrong-secret': 'INVALID_PARAMS',
  'not-pending': 'INVALID_PARAMS',
  'not-connected': 'CHANNEL_ERROR',
  'unknown-conversation': 'INVALID_PARAMS',
  'not-following': 'CHANNEL_ERROR',
  'internal-error': 'INTERNAL_ERROR',
};

/** LinkedIn does not want a login. */
export function refuseLogin(detail: string): Refused {
  return refuseWith(errors, 'CHANNEL_ERROR', detail);
}

/** What `metadata.action` says of an operation: its id, save where the vendor's page shows another word. */
export function actionOf(operation: string): string {
  return operation === 'list_webhook_events' ? 'poll_webhook_events' : operation;
}

export function presentProblem(
  { type = '' }: Problem,
  { detail, now, operation }: ProblemContext,
): components['schemas']['Failure'] {
  return {
    success: false,
    error: { code: type, message: detail },
    metadata: { action: actionOf(operation), credits_consumed: 0, timestamp: timestamp(now) },
  };
}
