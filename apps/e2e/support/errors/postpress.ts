import { createPostpress, type InvitationClient } from '@invitekit/clients';
import {
  acceptsTwice,
  account,
  body,
  type Cause,
  disconnected,
  doing,
  invitesAfterWithdrawing,
  invitesTwice,
  noKey,
  noQuery,
  onDemand,
  query,
  restricted,
  weekIsOver,
} from '../causes.ts';
import { given } from '../listings.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ErrorRows } from './rows.ts';

/** A client whose requests are not changed on their way. */
function calm(sandbox: Sandbox) {
  return createPostpress(sandbox.connection('postpress'));
}

async function sendTo(client: InvitationClient, sandbox: Sandbox, publicIdentifier: string, note?: string) {
  const { id } = (await calm(sandbox).relationship({ publicIdentifier })).member;
  return await client.send({ member: { id }, note });
}

const invites = (publicIdentifier: string, note?: string): Cause =>
  doing('send', (client, sandbox) => sendTo(client, sandbox, publicIdentifier, note));

async function firstReceived(client: InvitationClient) {
  return given((await client.listReceived({ limit: 1 })).items[0]);
}

const badRequests: ErrorRows = {
  '400 errors/content_too_large': {
    code: 'invalid-request',
    ...invites('jordan-walke'),
    ...body('{', `{"padding":"${'x'.repeat(110_000)}",`),
  },
  '400 errors/invalid_parameters': { code: 'invalid-request', ...query('cursor', 'x') },
  '400 errors/invalid_url': {
    code: 'invalid-request',
    operation: 'createWebhook',
    act: (_, sandbox) =>
      calm(sandbox).call('post', '/v1/webhooks', { body: { source: 'users', request_url: 'nowhere' } }, () => {}),
  },
  '400 errors/limit_too_high': { code: 'invalid-request', ...query('limit', '251') },
  '400 errors/malformed_request': { code: 'invalid-request', ...invites('jordan-walke'), ...body(/.+/s, '{') },
  '400 errors/missing_parameters': { code: 'invalid-request', ...noQuery('account_id') },
  '400 errors/too_many_characters': {
    code: 'invalid-request',
    ...invites('jordan-walke', 'x'.repeat(201)),
    plan: { accounts: [{ tier: 'free' }] },
  },
};

const accessErrors: ErrorRows = {
  '400 errors/unescaped_characters': { code: 'invalid-request', ...onDemand },
  '401 errors/checkpoint_error': { code: 'account-disconnected', ...onDemand },
  '401 errors/disconnected_account': { code: 'account-disconnected', ...disconnected },
  '401 errors/disconnected_feature': { code: 'account-disconnected', ...onDemand },
  '401 errors/expired_credentials': { code: 'account-disconnected', ...onDemand },
  '401 errors/expired_link': { code: 'account-disconnected', ...onDemand },
  '401 errors/insufficient_privileges': { code: 'forbidden', ...onDemand },
  '401 errors/invalid_checkpoint_solution': { code: 'account-disconnected', ...onDemand },
  '401 errors/invalid_credentials': { code: 'account-disconnected', ...onDemand },
  '401 errors/invalid_credentials_but_valid_account_imap': { code: 'account-disconnected', ...onDemand },
  '401 errors/invalid_proxy_credentials': { code: 'account-disconnected', ...onDemand },
  '401 errors/missing_credentials': { code: 'unauthenticated', ...noKey },
  '401 errors/multiple_sessions': { code: 'account-disconnected', ...onDemand },
  '401 errors/wrong_account': { code: 'account-disconnected', ...onDemand },
  '403 errors/account_mismatch': { code: 'forbidden', ...onDemand },
  '403 errors/account_restricted': { code: 'account-restricted', ...restricted },
  '403 errors/action_required': { code: 'account-disconnected', plan: { accounts: [{ status: 'checkpoint' }] } },
  '403 errors/feature_not_subscribed': {
    code: 'forbidden',
    ...query('linkedin_api', 'recruiter'),
    ...doing('relationship', (client) => client.relationship({ id: 'ada-lovelace' })),
  },
  '403 errors/insufficient_permissions': { code: 'forbidden', ...onDemand },
  '403 errors/resource_access_restricted': { code: 'forbidden', ...onDemand },
  '403 errors/session_mismatch': { code: 'account-disconnected', ...onDemand },
  '403 errors/subscription_required': { code: 'forbidden', ...account('acc_mock_out_of_credits') },
  '403 errors/unknown_authentication_context': { code: 'account-disconnected', ...onDemand },
  '404 errors/invalid_resource_identifier': { code: 'not-found', ...onDemand },
  '404 errors/resource_not_found': { code: 'not-found', ...account('acc_nobody') },
};

const refusals: ErrorRows = {
  '415 errors/unsupported_media_type': { code: 'invalid-request', ...onDemand },
  '422 errors/action_already_performed': { code: 'not-pending', ...acceptsTwice },
  '422 errors/already_connected': {
    code: 'already-connected',
    ...doing('send', async (client) => {
      const [connection] = (await client.listConnections({ limit: 1 })).items;
      return await client.send(given(connection));
    }),
  },
  '422 errors/already_invited_recently': { code: 'already-invited', ...invitesTwice },
  '422 errors/blocked_recipient': { code: 'not-invitable', ...onDemand },
  '422 errors/cannot_invite_attendee': { code: 'not-invitable', ...invites('ada-lovelace') },
  '422 errors/cannot_resend_within_24hrs': { code: 'not-invitable', ...onDemand },
  '422 errors/cannot_resend_yet': { code: 'quota-exceeded', ...invitesAfterWithdrawing },
  '422 errors/connection_limit_reached': { code: 'quota-exceeded', ...onDemand },
  '422 errors/insufficient_credits': { code: 'insufficient-credits', ...onDemand },
  '422 errors/invalid_account': {
    code: 'forbidden',
    ...doing('accept', async (_, sandbox) => {
      const client = calm(sandbox);
      const { id } = await firstReceived(client);
      const { accountId } = sandbox.connection('postpress');
      return await client.call(
        'post',
        '/v1/users/invite/received/{invitation_id}',
        { path: { invitation_id: id }, body: { provider: 'INSTAGRAM', account_id: accountId, action: 'accept' } },
        () => {},
      );
    }),
  },
  '422 errors/invalid_recipient': {
    code: 'not-found',
    ...doing('send', (client) => client.send({ member: { id: 'ACoAAnobody' } })),
  },
  '422 errors/limit_exceeded': { code: 'quota-exceeded', ...invites('jordan-walke'), plan: weekIsOver },
  '422 errors/no_connection_with_recipient': { code: 'not-connected', ...onDemand },
  '422 errors/unprocessable_entity': {
    code: 'invalid-request',
    ...doing('send', async (_, sandbox) => {
      const client = calm(sandbox);
      const { accountId } = sandbox.connection('postpress');
      for (const publicIdentifier of ['sophie-germain', 'jordan-walke']) {
        const provider_id = given((await client.relationship({ publicIdentifier })).member.id);
        const body = { provider_id, account_id: accountId };
        await client.call('post', '/v1/users/invite', { header: { 'Idempotency-Key': 'one' }, body }, () => {});
      }
    }),
  },
  '422 errors/user_unreachable': { code: 'not-invitable', ...invites('captain-nemo') },
};

const failures: ErrorRows = {
  '429 errors/too_many_requests': { code: 'rate-limited', ...account('acc_mock_rate_limited') },
  '500 errors/authentication_intent_error': { code: 'vendor-failure', ...onDemand },
  '500 errors/provider_error': {
    code: 'vendor-failure',
    ...doing(
      'accept',
      async (client) => {
        const invitation = await firstReceived(client);
        return await client.accept({ ...invitation, raw: { specifics: { shared_secret: 'wrong' } } });
      },
      { vendors: { postpress: { handleFailure: 'errors/provider_error' } } },
    ),
  },
  '500 errors/unexpected_error': { code: 'vendor-failure', ...onDemand },
  '501 errors/feature_not_implemented': { code: 'unsupported', ...onDemand },
  '503 errors/network_down': { code: 'vendor-failure', ...onDemand },
  '503 errors/no_channel': { code: 'vendor-failure', ...onDemand },
  '503 errors/no_client_session': { code: 'vendor-failure', ...onDemand },
  '503 errors/no_handler': { code: 'vendor-failure', ...onDemand },
  '503 errors/service_unavailable': { code: 'vendor-failure', ...onDemand },
  '504 errors/request_timeout': { code: 'timeout', ...onDemand },
};

export const errorRows: ErrorRows = { ...badRequests, ...accessErrors, ...refusals, ...failures };
