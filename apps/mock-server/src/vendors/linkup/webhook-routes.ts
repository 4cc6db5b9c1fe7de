import type { Sandbox } from '../../sandbox/sandbox.ts';
import { forAccount } from '../../vendor/for-account.ts';
import { ok, refuse } from '../../vendor/outcome.ts';
import { succeed } from './envelope.ts';
import { forWebhook } from './for-webhook.ts';
import type { LinkupHandlers } from './operations.ts';
import { checkBudget, startWatch, stopWatch } from './watch.ts';
import { presentSecret, presentWebhook } from './webhook-presenter.ts';
import { isWatching, startAgain } from './webhooks.ts';

export const webhookRoutes: Pick<
  LinkupHandlers,
  'create_webhook' | 'list_webhooks' | 'delete_webhook' | 'start_webhook' | 'stop_webhook' | 'rotate_webhook_secret'
> = {
  create_webhook: forAccount((request) => {
    const { sandbox, state, body, operation, now } = request;
    const { account } = request.account;
    const { url = null, events, retry = false, enable_signature: isSigned } = body;
    if (url !== null && !isDeliverable(url, sandbox))
      return refuse('invalid-parameter', 'url must be an https address.');
    if (state.webhooks.isFull) return refuse('invalid-parameter', 'There are too many webhooks. Delete some first.');
    const refused = checkBudget(request, account.id);
    if (refused !== undefined) return refused;
    const secret = isSigned && url !== null ? state.webhooks.createSecret() : null;
    const watches = [startWatch(request, account, now.getTime())];
    const createdAt = now.getTime();
    const webhook = state.webhooks.add({ memberId: account.id, url, events, retry, secret, createdAt, watches });
    const data = { ...presentWebhook(webhook, account), ...(secret !== null && { secret }) };
    return ok(succeed(operation.id, now, data));
  }),

  list_webhooks({ sandbox, state, operation, now }) {
    const accounts = new Map(sandbox.world.accounts().map(({ account }) => [account.id, account]));
    const items = state.webhooks.all().flatMap((webhook) => {
      const account = accounts.get(webhook.memberId);
      return account === undefined ? [] : [presentWebhook(webhook, account)];
    });
    return ok(succeed(operation.id, now, { items }));
  },

  delete_webhook: forWebhook(({ webhook, state, operation, now }) => {
    stopWatch(state, webhook, now.getTime());
    state.webhooks.remove(webhook.id);
    return ok(succeed(operation.id, now, {}));
  }),

  start_webhook: forWebhook((request) => {
    const { webhook, state, operation, now } = request;
    const { account } = request.watched;
    if (account.status !== 'connected') return refuse('account-disconnected', 'The account cannot be used.');
    const refused = checkBudget(request, account.id);
    if (refused !== undefined) return refused;
    const started = isWatching(webhook)
      ? webhook
      : state.webhooks.put(startAgain(webhook, startWatch(request, account, now.getTime())));
    return ok(succeed(operation.id, now, presentWebhook(started, account)));
  }),

  stop_webhook: forWebhook(({ webhook, watched, state, operation, now }) => {
    const stopped = stopWatch(state, webhook, now.getTime());
    return ok(succeed(operation.id, now, presentWebhook(stopped, watched.account)));
  }),

  rotate_webhook_secret: forWebhook(({ webhook, state, operation, now }) => {
    if (webhook.url === null) return refuse('invalid-parameter', 'Events that are polled are not signed.');
    const secret = state.webhooks.createSecret();
    state.webhooks.put({ ...webhook, secret });
    return ok(succeed(operation.id, now, presentSecret(webhook, secret)));
  }),
};

/** The vendor sends to https alone. The fake also takes addresses to which it was allowed to send. */
function isDeliverable(url: string, sandbox: Sandbox): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && sandbox.maySendTo(new URL(url)));
}
