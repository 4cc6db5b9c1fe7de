import { type LinkupClient, linkupWebhook } from '@invitekit/clients';
import { linkup } from '@invitekit/specs/linkup/vendor';
import { linkupAccess } from '../Linkup/access.ts';
import type { WebhookPlan } from '../shared/webhook/webhook-plan.ts';

const events = { connections: 'accepted_invitation', messages: 'message_received' } as const;

/** By the vendor's page on webhooks; no answer tells it. */
const priceOfWatching = 'about 10 credits a day';

export const linkupWebhooks: WebhookPlan<LinkupClient> = {
  access: linkupAccess,
  notices: {
    always: [
      `While the workflow is active, LinkupAPI watches the account and takes ${priceOfWatching} for it, even when nothing happens. It starts when you listen for a test event, and ends when the workflow is deactivated.`,
    ],
    connections: [],
    messages: [
      `LinkupAPI does not say who wrote a message, so the node reads the conversation each time. This takes 1 credit for every ${linkup.resultsPerCredit.get_conversation} messages.`,
    ],
  },
  goesOn: `LinkupAPI then goes on watching the account and takes ${priceOfWatching}.`,
  webhook: linkupWebhook,

  list: async ({ call }) =>
    await call('get', '/v2/webhooks', {}, ({ body }) =>
      body.data.items.map(({ webhook_id: id, url, account_id: accountId, is_active, signature_enabled }) => ({
        id,
        url: url ?? undefined,
        accountIds: accountId === undefined ? undefined : [accountId],
        isActive: is_active !== false && signature_enabled !== false,
      })),
    ),

  create: async ({ call }, { url, accountId, subject }) =>
    await call(
      'post',
      '/v2/webhooks',
      { body: { account_id: accountId, url, events: [events[subject]], enable_signature: true, retry: true } },
      ({ body: { data } }) => {
        if (data.webhook_id && data.secret) return { id: data.webhook_id, secret: data.secret };
        throw new TypeError('A webhook has no secret');
      },
    ),

  remove: async ({ call }, id) =>
    await call('delete', '/v2/webhooks/{webhook_id}', { path: { webhook_id: id } }, () => {}),

  // The vendor has no code of its own for an unknown webhook.
  isUnknown: ({ code, status }) => code === 'not-found' || (code === 'invalid-request' && status === 400),
};
