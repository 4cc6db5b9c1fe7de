import type { components } from '@invitekit/specs/linkup';
import { errors } from '@invitekit/specs/linkup/errors';
import { type Refusal, type Refused, refuse } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';
import { timestamp } from './timestamp.ts';

type LinkupProblem = Problem & { readonly type: keyof typeof errors };

function problem(type: keyof typeof errors): LinkupProblem {
  return { type, ...errors[type] };
}

const invalidParams: LinkupProblem = problem('INVALID_PARAMS');
const invalidKey: LinkupProblem = problem('INVALID_API_KEY');
const inactive: LinkupProblem = problem('ACCOUNT_INACTIVE');
const channelError: LinkupProblem = problem('CHANNEL_ERROR');

export const linkupProblems: Readonly<Record<Refusal, LinkupProblem>> = {
  'unknown-path': problem('NOT_FOUND'),
  'wrong-method': problem('METHOD_NOT_ALLOWED'),
  'not-modelled': problem('NOT_IMPLEMENTED'),
  'malformed-path': invalidParams,
  'missing-key': invalidKey,
  'wrong-key': invalidKey,
  'wrong-content-type': invalidParams,
  'malformed-body': invalidParams,
  'body-too-large': invalidParams,
  'unknown-action': problem('INVALID_ACTION'),
  'unknown-account': problem('INVALID_ACCOUNT'),
  'account-disconnected': inactive,
  'account-restricted': inactive,
  'checkpoint-required': inactive,
  'rate-limited': problem('RATE_LIMITED'),
  'quota-reached': channelError,
  'out-of-credits': problem('INSUFFICIENT_CREDITS'),
  'missing-parameter': invalidParams,
  'invalid-parameter': invalidParams,
  'limit-too-high': invalidParams,
  'unknown-member': invalidParams,
  'unreachable-member': channelError,
  'already-connected': channelError,
  'already-pending': channelError,
  'invited-too-recently': channelError,
  'note-too-long': invalidParams,
  'note-limit-reached': channelError,
  'weekly-limit-reached': channelError,
  'unknown-invitation': invalidParams,
  'wrong-direction': invalidParams,
  'wrong-secret': invalidParams,
  'not-pending': invalidParams,
  'not-connected': channelError,
  'not-following': channelError,
  'internal-error': problem('INTERNAL_ERROR'),
};

/** LinkedIn does not want a login. */
export function refuseLogin(detail: string): Refused {
  return refuse({ ...channelError, description: detail }, detail);
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
