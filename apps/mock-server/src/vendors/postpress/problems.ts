import { STATUS_CODES } from 'node:http';
import type { FailureBody } from '@invitekit/specs/operation-types';
import type { components, operations } from '@invitekit/specs/postpress';
import type { Issue, Refusal } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';
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
const limitExceeded: PostpressProblem = { status: 422, type: 'errors/limit_exceeded' };

export function postpressProblems(settings: PostpressSettings): Readonly<Record<Refusal, PostpressProblem>> {
  return {
    'unknown-path': notFound,
    'wrong-method': { status: 405, type: 'errors/method_not_allowed' },
    'not-modelled': { status: 501, type: 'errors/feature_not_implemented' },
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
    'checkpoint-required': { status: 403, type: 'errors/action_required' },
    'rate-limited': { status: 429, type: 'errors/too_many_requests' },
    'quota-reached': limitExceeded,
    'out-of-credits': { status: 403, type: 'errors/subscription_required' },
    'missing-parameter': { status: 400, type: 'errors/missing_parameters' },
    'invalid-parameter': invalidParameters,
    'limit-too-high': { status: 400, type: 'errors/limit_too_high' },
    'internal-error': { status: 500, type: 'errors/unexpected_error' },
    'unknown-member': notFound,
    'unreachable-member': { status: 422, type: 'errors/user_unreachable' },
    'already-connected': { status: 422, type: 'errors/already_connected' },
    'already-pending': { status: 422, type: settings.pendingInvitation },
    'invited-too-recently': { status: 422, type: 'errors/cannot_resend_yet' },
    'note-too-long': { status: 400, type: 'errors/too_many_characters' },
    'note-limit-reached': limitExceeded,
    'weekly-limit-reached': { status: 422, type: settings.weeklyLimit },
    'unknown-invitation': notFound,
    'wrong-direction': notFound,
    'wrong-secret': notFound,
    'not-pending': { status: 422, type: 'errors/action_already_performed' },
    'not-connected': { status: 422, type: 'errors/no_connection_with_recipient' },
    'not-following': notFound,
  };
}

export function presentProblem(
  { status, type = '' }: Problem,
  { detail, issue, requestNumber }: ProblemContext,
): components['schemas']['Error'] {
  return {
    title: STATUS_CODES[status] ?? 'Error',
    detail,
    instance: `req_${String(requestNumber).padStart(8, '0')}`,
    type: typeOfIssue(issue) ?? type,
    status,
  };
}

/** The vendor has types of their own for two kinds of bad values. */
function typeOfIssue(issue: Issue | undefined): PostpressProblem['type'] | undefined {
  if (issue?.keyword === 'maxLength') return 'errors/too_many_characters';
  return issue?.keyword === 'format' && issue.expected === 'uri' ? 'errors/invalid_url' : undefined;
}
