import { type UnipileClient, unipileWebhook } from '@invitekit/clients';
import { collect } from '../shared/collect.ts';
import type { WebhookPlan } from '../shared/webhook/webhook-plan.ts';
import { unipileAccess } from '../Unipile/access.ts';

const pageSize = 100;

/** What Unipile keeps of earlier answers would hide what has just been created or removed. */
const fresh = { 'Cache-Control': 'no-cache' } as const;

/** What an endpoint is told to send. */
export const unipileEvents = { connections: 'relation.new', messages: 'message.new' } as const;

export const unipileWebhooks: WebhookPlan<UnipileClient> = {
  access: unipileAccess,
  notices: {
    always: [],
    connections: ['Unipile may notice a new connection hours after it was made.'],
    messages: [],
  },
  registrarCredential: 'inviteKitUnipileServiceApi',
  secretCredential: 'inviteKitUnipileWebhookApi',
  goesOn: 'Unipile then goes on sending events that no workflow handles.',
  webhook: unipileWebhook,

  list: async ({ call }) => {
    const endpoints = await collect(undefined, async (cursor = '0') => {
      const query = { offset: cursor, limit: String(pageSize) };
      return await call('get', '/v2/webhooks/endpoints/', { query, header: fresh }, ({ body }) => ({
        entries: body.data,
        next: body.has_more ? String(Number(cursor) + body.data.length) : undefined,
      }));
    });
    return endpoints.map(({ id, url, account_ids: accountIds, enabled }) => ({
      id,
      url,
      accountIds,
      isActive: enabled,
    }));
  },

  create: async ({ call }, { url, accountId, subject }) =>
    await call(
      'post',
      '/v2/webhooks/endpoints/',
      { body: { trigger_events: [unipileEvents[subject]], url, account_ids: [accountId], description: 'n8n' } },
      ({ body: { id, secret } }) => {
        if (id && secret) return { id, secret };
        throw new TypeError('An endpoint has no secret');
      },
    ),

  remove: async ({ call }, id) => await call('delete', '/v2/webhooks/endpoints/{id}', { path: { id } }, () => {}),

  isUnknown: ({ code }) => code === 'not-found',
};
