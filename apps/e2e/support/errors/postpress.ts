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
  query,
  restricted,
  weekIsOver,
} from '../causes.ts';
import { given } from '../listings.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ErrorCauses } from './rows.ts';

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

const badRequests: ErrorCauses = {
  '400 errors/content_too_large': { ...invites('jordan-walke'), ...body('{', `{"padding":"${'x'.repeat(110_000)}",`) },
  '400 errors/invalid_parameters': query('cursor', 'x'),
  '400 errors/invalid_url': {
    operation: 'createWebhook',
    act: (_, sandbox) =>
      calm(sandbox).call('post', '/v1/webhooks', { body: { source: 'users', request_url: 'nowhere' } }, () => {}),
  },
  '400 errors/limit_too_high': query('limit', '251'),
  '400 errors/malformed_request': { ...invites('jordan-walke'), ...body(/.+/s, '{') },
  '400 errors/missing_parameters': noQuery('account_id'),
  '400 errors/too_many_characters': {
    ...invites('jordan-walke', 'x'.repeat(201)),
    plan: { accounts: [{ tier: 'free' }] },
  },
};

const accessErrors: ErrorCauses = {
  '401 errors/disconnected_account': disconnected,
  '401 errors/missing_credentials': noKey,
  '403 errors/account_restricted': restricted,
  '403 errors/action_required': { plan: { accounts: [{ status: 'checkpoint' }] } },
  '403 errors/feature_not_subscribed': {
    ...query('linkedin_api', 'recruiter'),
    ...doing('relationship', (client) => client.relationship({ id: 'ada-lovelace' })),
  },
  '403 errors/subscription_required': account('acc_mock_out_of_credits'),
  '404 errors/resource_not_found': account('acc_nobody'),
};

const refusals: ErrorCauses = {
  '422 errors/action_already_performed': acceptsTwice,
  '422 errors/already_connected': doing('send', async (client) => {
    const [connection] = (await client.listConnections({ limit: 1 })).items;
    return await client.send(given(connection));
  }),
  '422 errors/already_invited_recently': invitesTwice,
  '422 errors/cannot_invite_attendee': invites('ada-lovelace'),
  '422 errors/cannot_resend_yet': invitesAfterWithdrawing,
  '422 errors/invalid_account': doing('accept', async (_, sandbox) => {
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
  '422 errors/invalid_recipient': doing('send', (client) => client.send({ member: { id: 'ACoAAnobody' } })),
  '422 errors/limit_exceeded': { ...invites('jordan-walke'), plan: weekIsOver },
  '422 errors/unprocessable_entity': doing('send', async (_, sandbox) => {
    const client = calm(sandbox);
    const { accountId } = sandbox.connection('postpress');
    for (const publicIdentifier of ['sophie-germain', 'jordan-walke']) {
      const provider_id = given((await client.relationship({ publicIdentifier })).member.id);
      const body = { provider_id, account_id: accountId };
      await client.call('post', '/v1/users/invite', { header: { 'Idempotency-Key': 'one' }, body }, () => {});
    }
  }),
  '422 errors/user_unreachable': invites('captain-nemo'),
};

const failures: ErrorCauses = {
  '429 errors/too_many_requests': account('acc_mock_rate_limited'),
  '500 errors/provider_error': doing(
    'accept',
    async (client) => {
      const invitation = await firstReceived(client);
      return await client.accept({ ...invitation, raw: { specifics: { shared_secret: 'wrong' } } });
    },
    { vendors: { postpress: { handleFailure: 'errors/provider_error' } } },
  ),
};

export const causes: ErrorCauses = { ...badRequests, ...accessErrors, ...refusals, ...failures };
