import { randomBytes } from 'node:crypto';
import { type PostpressClient, postpressWebhook, webhookSecretHeader } from '@invitekit/clients';
import { postpressAccess } from '../Postpress/access.ts';
import { collect } from '../shared/collect.ts';
import type { WebhookPlan } from '../shared/webhook/webhook-plan.ts';

const events = {
  connections: { source: 'users', events: ['new_relation'] },
  messages: { source: 'messaging', events: ['message_received'] },
} as const;

export const postpressWebhooks: WebhookPlan<PostpressClient> = {
  access: postpressAccess,
  notices: {
    always: [],
    connections: ['postpress may notice a new connection hours after it was made.'],
    messages: [],
  },
  goesOn: 'postpress then goes on sending events that no workflow handles.',
  webhook: postpressWebhook,

  list: async ({ call }) => {
    const webhooks = await collect(undefined, async (cursor) =>
      call('get', '/v1/webhooks', { query: { cursor, limit: 250 } }, ({ body }) => ({
        entries: body.items,
        next: body.cursor ?? undefined,
      })),
    );
    return webhooks.map(({ id, request_url: url, account_ids: accounts, enabled }) => ({
      id,
      url,
      accountIds: accounts.map((account) => account.id),
      isActive: enabled,
    }));
  },

  create: async ({ call }, { url, accountId, subject }) => {
    const secret = randomBytes(32).toString('base64url');
    const headers = [
      // postpress signs nothing, but sends along what it was given.
      { key: webhookSecretHeader, value: secret },
      { key: 'Content-Type', value: 'application/json' },
    ];
    return await call(
      'post',
      '/v1/webhooks',
      {
        body: {
          request_url: url,
          name: 'n8n',
          format: 'json',
          enabled: true,
          account_ids: [accountId],
          ...events[subject],
          headers,
        },
      },
      ({ body: { webhook_id: id } }) => {
        if (id) return { id, secret };
        throw new TypeError('A webhook has no id');
      },
    );
  },

  remove: async ({ call }, id) => await call('delete', '/v1/webhooks/{id}', { path: { id } }, () => {}),

  isUnknown: ({ code }) => code === 'not-found',
};
