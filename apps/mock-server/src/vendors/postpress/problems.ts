import { STATUS_CODES } from 'node:http';
import type { components } from '@invitekit/specs/postpress';
import { errors } from '@invitekit/specs/postpress/errors';
import type { Issue, Refusal } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';
import type { PostpressSettings } from './settings.ts';

type PostpressProblem = Problem & { readonly type: keyof typeof errors };

function problem(type: keyof typeof errors): PostpressProblem {
  return { type, ...errors[type] };
}

const malformed: PostpressProblem = problem('errors/malformed_request');
const invalidParameters: PostpressProblem = problem('errors/invalid_parameters');
const missingCredentials: PostpressProblem = problem('errors/missing_credentials');
const disconnected: PostpressProblem = problem('errors/disconnected_account');
const notFound: PostpressProblem = problem('errors/resource_not_found');
const limitExceeded: PostpressProblem = problem('errors/limit_exceeded');

export function postpressProblems(settings: PostpressSettings): Readonly<Record<Refusal, PostpressProblem>> {
  return {
    'unknown-path': notFound,
    'wrong-method': problem('errors/method_not_allowed'),
    'not-modelled': problem('errors/feature_not_implemented'),
    'malformed-path': malformed,
    'missing-key': missingCredentials,
    // As the API that this one resembles was seen to do.
    'wrong-key': missingCredentials,
    'wrong-content-type': malformed,
    'malformed-body': malformed,
    'body-too-large': problem('errors/content_too_large'),
    'unknown-action': invalidParameters,
    'unknown-account': settings.unknownAccount === 'errors/disconnected_account' ? disconnected : notFound,
    'account-disconnected': disconnected,
    'account-restricted': problem('errors/account_restricted'),
    'checkpoint-required': problem('errors/action_required'),
    'rate-limited': problem('errors/too_many_requests'),
    'quota-reached': limitExceeded,
    'out-of-credits': problem('errors/subscription_required'),
    'missing-parameter': problem('errors/missing_parameters'),
    'invalid-parameter': invalidParameters,
    'limit-too-high': problem('errors/limit_too_high'),
    'internal-error': problem('errors/unexpected_error'),
    'unknown-member': notFound,
    'unreachable-member': problem('errors/user_unreachable'),
    'already-connected': problem('errors/already_connected'),
    'already-pending': problem(settings.pendingInvitation),
    'invited-too-recently': problem('errors/cannot_resend_yet'),
    'note-too-long': problem('errors/too_many_characters'),
    'note-limit-reached': limitExceeded,
    'weekly-limit-reached': problem(settings.weeklyLimit),
    'unknown-invitation': notFound,
    'wrong-direction': notFound,
    'wrong-secret': notFound,
    'not-pending': problem('errors/action_already_performed'),
    'not-connected': problem('errors/no_connection_with_recipient'),
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
