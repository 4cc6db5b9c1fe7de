import { STATUS_CODES } from 'node:http';
import type { components } from '@invitekit/specs/postpress';
import type { errors } from '@invitekit/specs/postpress/errors';
import type { Issue, Refusal } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';
import type { PostpressSettings } from './settings.ts';

export function postpressProblems(settings: PostpressSettings): Readonly<Record<Refusal, keyof typeof errors>> {
  return {
    'unknown-path': 'errors/resource_not_found',
    'wrong-method': 'errors/method_not_allowed',
    'not-modelled': 'errors/feature_not_implemented',
    'malformed-path': 'errors/malformed_request',
    'missing-key': 'errors/missing_credentials',
    // As the API that this one resembles was seen to do.
    'wrong-key': 'errors/missing_credentials',
    'wrong-content-type': 'errors/malformed_request',
    'malformed-body': 'errors/malformed_request',
    'body-too-large': 'errors/content_too_large',
    'unknown-action': 'errors/invalid_parameters',
    'unknown-account': settings.unknownAccount,
    'account-disconnected': 'errors/disconnected_account',
    'account-restricted': 'errors/account_restricted',
    'checkpoint-required': 'errors/action_required',
    'rate-limited': 'errors/too_many_requests',
    'quota-reached': 'errors/limit_exceeded',
    'out-of-credits': 'errors/subscription_required',
    'missing-parameter': 'errors/missing_parameters',
    'invalid-parameter': 'errors/invalid_parameters',
    'limit-too-high': 'errors/limit_too_high',
    'internal-error': 'errors/unexpected_error',
    'unknown-member': 'errors/resource_not_found',
    'unreachable-member': 'errors/user_unreachable',
    'already-connected': 'errors/already_connected',
    'already-pending': settings.pendingInvitation,
    'invited-too-recently': 'errors/cannot_resend_yet',
    'note-too-long': 'errors/too_many_characters',
    'note-limit-reached': 'errors/limit_exceeded',
    'message-too-long': 'errors/too_many_characters',
    'weekly-limit-reached': settings.weeklyLimit,
    'daily-limit-reached': 'errors/limit_exceeded',
    'unknown-invitation': 'errors/resource_not_found',
    'wrong-direction': 'errors/resource_not_found',
    'wrong-secret': 'errors/resource_not_found',
    'not-pending': 'errors/action_already_performed',
    'not-connected': 'errors/no_connection_with_recipient',
    'unknown-conversation': 'errors/resource_not_found',
    'not-following': 'errors/resource_not_found',
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
function typeOfIssue(issue: Issue | undefined): keyof typeof errors | undefined {
  if (issue?.keyword === 'maxLength') return 'errors/too_many_characters';
  return issue?.keyword === 'format' && issue.expected === 'uri' ? 'errors/invalid_url' : undefined;
}
