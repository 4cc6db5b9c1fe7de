import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/postpress';
import type { InvitationErrorCode, NotInvitableReason } from '../../core/invitation-error.ts';
import { property, type ReadProblem, text } from '../../core/problem.ts';

export type ErrorType = NonNullable<FailureBody<operations[keyof operations]>['type']>;

/** postpress puts a type beside the status that is finer than the status. */
export const postpressErrorCodes: Readonly<Record<ErrorType, InvitationErrorCode>> = {
  'errors/account_mismatch': 'forbidden',
  'errors/account_restricted': 'account-restricted',
  'errors/action_already_performed': 'not-pending',
  'errors/action_required': 'account-disconnected',
  'errors/already_connected': 'already-connected',
  'errors/already_invited_recently': 'already-invited',
  'errors/authentication_intent_error': 'vendor-failure',
  'errors/blocked_recipient': 'not-invitable',
  'errors/cannot_invite_attendee': 'not-invitable',
  'errors/cannot_resend_within_24hrs': 'not-invitable',
  // Seen for one person and for the week's limit, so it is the account's until something else is known.
  'errors/cannot_resend_yet': 'quota-exceeded',
  'errors/checkpoint_error': 'account-disconnected',
  'errors/connection_limit_reached': 'quota-exceeded',
  'errors/content_too_large': 'invalid-request',
  'errors/disconnected_account': 'account-disconnected',
  'errors/disconnected_feature': 'account-disconnected',
  'errors/expired_credentials': 'account-disconnected',
  'errors/expired_link': 'account-disconnected',
  'errors/feature_not_implemented': 'unsupported',
  'errors/feature_not_subscribed': 'forbidden',
  'errors/insufficient_credits': 'insufficient-credits',
  'errors/insufficient_permissions': 'forbidden',
  'errors/insufficient_privileges': 'forbidden',
  'errors/invalid_account': 'forbidden',
  'errors/invalid_checkpoint_solution': 'account-disconnected',
  'errors/invalid_credentials': 'account-disconnected',
  'errors/invalid_credentials_but_valid_account_imap': 'account-disconnected',
  'errors/invalid_parameters': 'invalid-request',
  'errors/invalid_proxy_credentials': 'account-disconnected',
  'errors/invalid_recipient': 'not-found',
  'errors/invalid_resource_identifier': 'not-found',
  'errors/invalid_url': 'invalid-request',
  'errors/limit_exceeded': 'quota-exceeded',
  'errors/limit_too_high': 'invalid-request',
  'errors/malformed_request': 'invalid-request',
  'errors/missing_credentials': 'unauthenticated',
  'errors/missing_parameters': 'invalid-request',
  'errors/multiple_sessions': 'account-disconnected',
  'errors/network_down': 'vendor-failure',
  'errors/no_channel': 'vendor-failure',
  'errors/no_client_session': 'vendor-failure',
  'errors/no_connection_with_recipient': 'not-connected',
  'errors/no_handler': 'vendor-failure',
  'errors/provider_error': 'vendor-failure',
  'errors/request_timeout': 'timeout',
  'errors/resource_access_restricted': 'forbidden',
  'errors/resource_not_found': 'not-found',
  'errors/service_unavailable': 'vendor-failure',
  'errors/session_mismatch': 'account-disconnected',
  'errors/subscription_required': 'forbidden',
  'errors/too_many_characters': 'invalid-request',
  'errors/too_many_requests': 'rate-limited',
  'errors/unescaped_characters': 'invalid-request',
  'errors/unexpected_error': 'vendor-failure',
  'errors/unknown_authentication_context': 'account-disconnected',
  'errors/unprocessable_entity': 'invalid-request',
  'errors/user_unreachable': 'not-invitable',
  'errors/wrong_account': 'account-disconnected',
};

const reasons = new Map<string | undefined, NotInvitableReason>([
  ['errors/blocked_recipient', 'closed'],
  ['errors/cannot_resend_within_24hrs', 'cooldown'],
  ['errors/user_unreachable', 'closed'],
] satisfies [ErrorType, NotInvitableReason][]);

const waits = new Map<string | undefined, number>([['errors/cannot_resend_within_24hrs', 24 * 60 * 60_000]] satisfies [
  ErrorType,
  number,
][]);

const codes = new Map<string | undefined, InvitationErrorCode>(Object.entries(postpressErrorCodes));

/** The reference pages show one envelope, the quickstart another (`{ error: { code, message, request_id } }`). */
export const readPostpressProblem: ReadProblem = ({ status, body }) => {
  if (status < 300) return undefined;
  const error = property(body, 'error');
  const type = text(body, 'type') ?? text(error, 'code');
  const known = codes.has(type) ? type : `errors/${type}`;
  return {
    code: codes.get(known),
    because: reasons.get(known),
    retryAfterMs: waits.get(known),
    type,
    message: text(body, 'detail') ?? text(body, 'title') ?? text(error, 'message'),
    requestId: text(body, 'instance') ?? text(error, 'request_id'),
  };
};
