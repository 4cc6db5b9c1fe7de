import type { Defect } from '../defect.ts';
import { column, idAtPostpress, source } from '../places.ts';

const vendor = 'postpress';
const folder = `${source}/vendors/${vendor}`;

export const postpress: readonly Defect[] = [
  {
    vendor,
    kind: 'field missing',
    place: 'listInvitationsReceived',
    says: 'The `inviter` has no `inviter_description`.',
    file: `${folder}/presenter.ts`,
    before: 'inviter_description: inviter.headline,',
    after: '',
    show: async ({ read, accountId }) =>
      Object.keys(Object(await read(`/v1/users/invite/received?account_id=${accountId}`, '/items/0/inviter'))),
  },
  {
    vendor,
    kind: 'event',
    place: 'account_status',
    says: 'The `account_id` is called `account`.',
    file: `${folder}/delivery-presenter.ts`,
    before: '{ AccountStatus: { account_id:',
    after: '{ AccountStatus: { account:',
    show: async ({ call, receive, sandbox }) => {
      const { url, received } = await receive();
      await call('POST', '/v1/webhooks', { body: { source: 'account_status', request_url: url } });
      await sandbox.account('ada-lovelace').disconnect();
      return received.map(({ body }) => body);
    },
  },
  {
    vendor,
    kind: 'state',
    place: 'createWebhook',
    says: 'A new webhook is not enabled, whatever was asked for.',
    file: `${folder}/webhook-routes.ts`,
    before: 'state.webhooks.add(body)',
    after: 'state.webhooks.add({ ...body, enabled: false })',
    show: async ({ call, read }) => {
      await call('POST', '/v1/webhooks', {
        body: { source: 'users', request_url: 'https://example.com/', enabled: true },
      });
      return await read('/v1/webhooks', '/items/0/enabled');
    },
  },
  {
    vendor,
    kind: 'field extra',
    place: 'cancelInvitation',
    says: 'The answer has a field `usage`, which the spec knows of sending alone.',
    file: `${folder}/invitation-routes.ts`,
    before: "ok({ object: 'InvitationCanceled' })",
    after: "ok({ object: 'InvitationCanceled', usage: 12 })",
    show: async ({ call, read, accountId }) => {
      const account = `account_id=${accountId}`;
      const id = String(await read(`/v1/users/invite/sent?limit=1&${account}`, '/items/0/id'));
      return (await call('DELETE', `/v1/users/invite/sent/${id}?${account}`)).body;
    },
  },
  {
    vendor,
    kind: 'limit',
    place: 'sendInvitation',
    passesOver: 'The spec knows no limit of the operations before it.',
    says: 'A note of more than 250 characters is too long, where the spec takes 300.',
    file: `${folder}/invitation-routes.ts`,
    before: 'const now = date.getTime();',
    after:
      "const now = date.getTime();\n      if ((body.message ?? '').length > 250) return refuseAs<'sendInvitation'>('errors/too_many_characters', 'A note may have 250 characters.');",
    show: async (client) => {
      const provider_id = await idAtPostpress(client, 'jordan-walke');
      const body = { account_id: client.accountId, provider_id, message: 'x'.repeat(300) };
      return (await client.call('POST', '/v1/users/invite', { body })).status;
    },
  },
  {
    vendor,
    kind: 'envelope',
    place: 'createWebhook',
    says: 'The id is inside of `webhook`.',
    file: `${folder}/webhook-routes.ts`,
    before: "ok({ object: 'WebhookCreated', webhook_id: state.webhooks.add(body) })",
    after: "ok({ object: 'WebhookCreated', webhook: { webhook_id: state.webhooks.add(body) } })",
    show: async ({ call }) =>
      (await call('POST', '/v1/webhooks', { body: { source: 'users', request_url: 'https://example.com/' } })).body,
  },
  {
    vendor,
    kind: 'order',
    place: 'listRelations',
    passesOver: 'The order of listWebhooks is not documented.',
    says: 'The people of a page come from the earliest to the latest.',
    file: `${folder}/user-routes.ts`,
    before: '(range) => world.connections(account, range)',
    after:
      '(range) => {\n            const { items, total } = world.connections(account, range);\n            return { items: items.toReversed(), total };\n          }',
    show: async ({ read, accountId }) =>
      column(await read(`/v1/users/relations?limit=3&account_id=${accountId}`, '/items'), 'created_at'),
  },
  {
    vendor,
    kind: 'status',
    place: 'handleInvitation',
    says: 'An invitation that is not known gets 410, which the operation does not document.',
    file: `${folder}/invitation-routes.ts`,
    before: "if (!handled.ok) return inWordsOf('handleInvitation', handled, settings);",
    after:
      "if (!handled.ok && handled.reason === 'unknown-invitation') return refuse({ status: 410, type: 'errors/resource_not_found', description: '' }, handled.detail);\n      if (!handled.ok) return inWordsOf('handleInvitation', handled, settings);",
    show: async ({ call, accountId }) => {
      const body = { provider: 'LINKEDIN', account_id: accountId, shared_secret: 'secret', action: 'accept' };
      return (await call('POST', '/v1/users/invite/received/inv_01HXYZ4QK3WJ80000000000000', { body })).status;
    },
  },
  {
    vendor,
    kind: 'format',
    place: 'listAccounts',
    says: '`created_at` is a date as in HTTP headers, where the spec has a date and time.',
    file: `${folder}/account-presenter.ts`,
    before: 'created_at: new Date(account.connectedAt).toISOString(),',
    after: 'created_at: new Date(account.connectedAt).toUTCString(),',
    show: async ({ read }) => await read('/v1/accounts', '/items/0/created_at'),
  },
];
