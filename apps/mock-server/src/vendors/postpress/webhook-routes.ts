import { ok, refuse } from '../../vendor/outcome.ts';
import type { PostpressHandlers } from './handlers.ts';
import { accountId } from './ids.ts';
import { listPage, slices } from './list-page.ts';
import { refuseAs } from './operation-problems.ts';
import { keyReused, replayed } from './replay.ts';
import { presentWebhook } from './webhook-presenter.ts';

type WebhookRoutes = Pick<PostpressHandlers, 'listWebhooks' | 'createWebhook' | 'deleteWebhook'>;

export const webhookRoutes: WebhookRoutes = {
  listWebhooks: ({ sandbox, state, query }) =>
    listPage('WebhookList', query, slices(state.webhooks.all()), (webhook) =>
      presentWebhook(webhook, sandbox.world.accounts()),
    ),

  createWebhook: replayed(
    ({ webhooks }) => webhooks,
    refuse('invalid-parameter', keyReused),
    ({ sandbox, state, body }) => {
      if (!isWebAddress(body.request_url)) {
        return refuseAs<'createWebhook'>('errors/invalid_url', 'request_url is no address that can be delivered to.');
      }
      const known = sandbox.world.accounts().map(({ account }) => accountId(account.ordinal));
      const unknown = body.account_ids?.find((id) => !known.includes(id));
      if (unknown !== undefined) return refuse('invalid-parameter', `account_ids: there is no account ${unknown}.`);
      if (state.webhooks.isFull) return refuse('invalid-parameter', 'There are too many webhooks. Delete some first.');
      return ok({ object: 'WebhookCreated', webhook_id: state.webhooks.add(body) });
    },
  ),

  deleteWebhook: ({ state, path: { id } }) => {
    if (state.webhooks.remove(id)) return ok({ object: 'WebhookDeleted' });
    return refuseAs<'deleteWebhook'>('errors/resource_not_found', `There is no webhook ${id}.`);
  },
};

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
