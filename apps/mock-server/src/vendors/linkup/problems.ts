import type { components, operations } from '@invitekit/specs/linkup';
import type { FailureBody } from '@invitekit/specs/operation-types';
import { type Refusal, type Refused, refuse } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';
import { timestamp } from './timestamp.ts';

/** Names that no page of the vendor has, for requests that reach no operation. */
type InferredCode = 'NOT_FOUND' | 'METHOD_NOT_ALLOWED' | 'NOT_IMPLEMENTED';

type ErrorCode = NonNullable<FailureBody<operations[keyof operations]>['error']['code']> | InferredCode;

interface LinkupProblem extends Problem {
  readonly type: ErrorCode;
}

const invalidParams: LinkupProblem = { status: 400, type: 'INVALID_PARAMS' };
const invalidKey: LinkupProblem = { status: 403, type: 'INVALID_API_KEY' };
const inactive: LinkupProblem = { status: 403, type: 'ACCOUNT_INACTIVE' };
const channelError: LinkupProblem = { status: 502, type: 'CHANNEL_ERROR' };

export const linkupProblems: Readonly<Record<Refusal, LinkupProblem>> = {
  'unknown-path': { status: 404, type: 'NOT_FOUND' },
  'wrong-method': { status: 405, type: 'METHOD_NOT_ALLOWED' },
  'not-modelled': { status: 501, type: 'NOT_IMPLEMENTED' },
  'malformed-path': invalidParams,
  'missing-key': invalidKey,
  'wrong-key': invalidKey,
  'wrong-content-type': invalidParams,
  'malformed-body': invalidParams,
  'body-too-large': invalidParams,
  'unknown-action': { status: 400, type: 'INVALID_ACTION' },
  'unknown-account': { status: 404, type: 'INVALID_ACCOUNT' },
  'account-disconnected': inactive,
  'account-restricted': inactive,
  'checkpoint-required': inactive,
  'rate-limited': { status: 429, type: 'RATE_LIMITED' },
  'quota-reached': channelError,
  'out-of-credits': { status: 402, type: 'INSUFFICIENT_CREDITS' },
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
  'internal-error': { status: 500, type: 'INTERNAL_ERROR' },
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
