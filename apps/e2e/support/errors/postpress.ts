import { createPostpress, type InvitationClient } from '@invitekit/clients';
import { account, body, type Cause, disconnected, noKey, noQuery, onDemand, query, restricted } from '../causes.ts';
import { given } from '../listings.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ErrorRows } from './rows.ts';

const list = 'listInvitationsSent';
const send = 'sendInvitation';
const handle = 'handleInvitation';

/** A client whose requests are not changed on their way. */
function calm(sandbox: Sandbox) {
  return createPostpress(sandbox.connection('postpress'));
}

async function sendTo(client: InvitationClient, sandbox: Sandbox, publicIdentifier: string, note?: string) {
  const { id } = (await calm(sandbox).relationship({ publicIdentifier })).member;
  return await client.send({ member: { id }, note });
}

const invites = (publicIdentifier: string, note?: string): Cause => ({
  act: (client, sandbox) => sendTo(client, sandbox, publicIdentifier, note),
});

const doing = (act: (client: InvitationClient) => Promise<unknown>): Cause => ({ act });

async function firstReceived(client: InvitationClient) {
  return given((await client.listReceived({ limit: 1 })).items[0]);
}

const badRequests: ErrorRows = {
  '400 errors/content_too_large': {
    operation: send,
    cause: { ...invites('jordan-walke'), ...body('{', `{"padding":"${'x'.repeat(110_000)}",`) },
    code: 'invalid-request',
  },
  '400 errors/invalid_parameters': { operation: list, cause: query('cursor', 'x'), code: 'invalid-request' },
  '400 errors/invalid_url': {
    operation: 'createWebhook',
    cause: {
      act: (_, sandbox) =>
        calm(sandbox).call('post', '/v1/webhooks', { body: { source: 'users', request_url: 'nowhere' } }, () => {}),
    },
    code: 'invalid-request',
  },
  '400 errors/limit_too_high': { operation: list, cause: query('limit', '251'), code: 'invalid-request' },
  '400 errors/malformed_request': {
    operation: send,
    cause: { ...invites('jordan-walke'), ...body(/.+/s, '{') },
    code: 'invalid-request',
  },
  '400 errors/missing_parameters': { operation: list, cause: noQuery('account_id'), code: 'invalid-request' },
  '400 errors/too_many_characters': {
    operation: send,
    cause: { ...invites('jordan-walke', 'x'.repeat(201)), plan: { accounts: [{ tier: 'free' }] } },
    code: 'invalid-request',
  },
  '400 errors/unescaped_characters': { operation: list, cause: onDemand, code: 'invalid-request' },
};

const accessErrors: ErrorRows = {
  '401 errors/checkpoint_error': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/disconnected_account': { operation: list, cause: disconnected, code: 'account-disconnected' },
  '401 errors/disconnected_feature': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/expired_credentials': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/expired_link': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/insufficient_privileges': { operation: list, cause: onDemand, code: 'forbidden' },
  '401 errors/invalid_checkpoint_solution': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/invalid_credentials': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/invalid_credentials_but_valid_account_imap': {
    operation: list,
    cause: onDemand,
    code: 'account-disconnected',
  },
  '401 errors/invalid_proxy_credentials': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/missing_credentials': { operation: list, cause: noKey, code: 'unauthenticated' },
  '401 errors/multiple_sessions': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '401 errors/wrong_account': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '403 errors/account_mismatch': { operation: list, cause: onDemand, code: 'forbidden' },
  '403 errors/account_restricted': { operation: list, cause: restricted, code: 'account-restricted' },
  '403 errors/action_required': {
    operation: list,
    cause: { plan: { accounts: [{ status: 'checkpoint' }] } },
    code: 'account-disconnected',
  },
  '403 errors/feature_not_subscribed': {
    operation: 'getProfile',
    cause: {
      ...query('linkedin_api', 'recruiter'),
      ...doing((client) => client.relationship({ id: 'ada-lovelace' })),
    },
    code: 'forbidden',
  },
  '403 errors/insufficient_permissions': { operation: list, cause: onDemand, code: 'forbidden' },
  '403 errors/resource_access_restricted': { operation: list, cause: onDemand, code: 'forbidden' },
  '403 errors/session_mismatch': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '403 errors/subscription_required': { operation: list, cause: account('acc_mock_out_of_credits'), code: 'forbidden' },
  '403 errors/unknown_authentication_context': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '404 errors/invalid_resource_identifier': { operation: list, cause: onDemand, code: 'not-found' },
  '404 errors/resource_not_found': { operation: list, cause: account('acc_nobody'), code: 'not-found' },
};

const refusals: ErrorRows = {
  '422 errors/action_already_performed': {
    operation: handle,
    cause: doing(async (client) => {
      const invitation = await firstReceived(client);
      await client.accept(invitation);
      return await client.accept(invitation);
    }),
    code: 'not-pending',
  },
  '422 errors/already_connected': {
    operation: send,
    cause: doing(async (client) => {
      const [connection] = (await client.listConnections({ limit: 1 })).items;
      return await client.send(given(connection));
    }),
    code: 'already-connected',
  },
  '422 errors/already_invited_recently': {
    operation: send,
    cause: doing(async (client) => await client.send(given((await client.listSent({ limit: 1 })).items[0]))),
    code: 'already-invited',
  },
  '422 errors/blocked_recipient': { operation: send, cause: onDemand, code: 'not-invitable' },
  '422 errors/cannot_invite_attendee': { operation: send, cause: invites('ada-lovelace'), code: 'not-invitable' },
  '422 errors/cannot_resend_within_24hrs': { operation: send, cause: onDemand, code: 'not-invitable' },
  '422 errors/cannot_resend_yet': {
    operation: send,
    cause: doing(async (client) => {
      const invitation = given((await client.listSent({ limit: 1 })).items[0]);
      await client.withdraw(invitation);
      return await client.send(invitation);
    }),
    code: 'quota-exceeded',
  },
  '422 errors/connection_limit_reached': { operation: send, cause: onDemand, code: 'quota-exceeded' },
  '422 errors/insufficient_credits': { operation: send, cause: onDemand, code: 'insufficient-credits' },
  '422 errors/invalid_account': {
    operation: handle,
    cause: {
      act: async (_, sandbox) => {
        const client = calm(sandbox);
        const { id } = await firstReceived(client);
        const { accountId } = sandbox.connection('postpress');
        return await client.call(
          'post',
          '/v1/users/invite/received/{invitation_id}',
          { path: { invitation_id: id }, body: { provider: 'INSTAGRAM', account_id: accountId, action: 'accept' } },
          () => {},
        );
      },
    },
    code: 'forbidden',
  },
  '422 errors/invalid_recipient': {
    operation: send,
    cause: doing((client) => client.send({ member: { id: 'ACoAAnobody' } })),
    code: 'not-found',
  },
  '422 errors/limit_exceeded': {
    operation: send,
    cause: { ...invites('jordan-walke'), plan: { linkedin: { weeklyInvitations: { premium: 0 } } } },
    code: 'quota-exceeded',
  },
  '422 errors/no_connection_with_recipient': { operation: send, cause: onDemand, code: 'not-connected' },
  '422 errors/unprocessable_entity': {
    operation: send,
    cause: {
      act: async (_, sandbox) => {
        const client = calm(sandbox);
        const { accountId } = sandbox.connection('postpress');
        for (const publicIdentifier of ['sophie-germain', 'jordan-walke']) {
          const provider_id = given((await client.relationship({ publicIdentifier })).member.id);
          const body = { provider_id, account_id: accountId };
          await client.call('post', '/v1/users/invite', { header: { 'Idempotency-Key': 'one' }, body }, () => {});
        }
      },
    },
    code: 'invalid-request',
  },
  '422 errors/user_unreachable': { operation: send, cause: invites('captain-nemo'), code: 'not-invitable' },
};

const failures: ErrorRows = {
  '429 errors/too_many_requests': { operation: list, cause: account('acc_mock_rate_limited'), code: 'rate-limited' },
  '500 errors/authentication_intent_error': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '500 errors/provider_error': {
    operation: handle,
    cause: {
      plan: { vendors: { postpress: { handleFailure: 'errors/provider_error' } } },
      act: async (client) => {
        const invitation = await firstReceived(client);
        return await client.accept({ ...invitation, raw: { specifics: { shared_secret: 'wrong' } } });
      },
    },
    code: 'vendor-failure',
  },
  '500 errors/unexpected_error': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '501 errors/feature_not_implemented': { operation: list, cause: onDemand, code: 'unsupported' },
  '503 errors/network_down': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '503 errors/no_channel': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '503 errors/no_client_session': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '503 errors/no_handler': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '503 errors/service_unavailable': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '504 errors/request_timeout': { operation: list, cause: onDemand, code: 'timeout' },
};

export const errorRows: ErrorRows = { ...badRequests, ...accessErrors, ...refusals, ...failures };
