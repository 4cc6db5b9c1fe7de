import { type Outcome, ok, type Refused, refuse } from '../../vendor/outcome.ts';
import type { World } from '../../world/world.ts';
import { accountId } from './accounts.ts';
import type { HandlersOf } from './handlers.ts';
import { corePageOf } from './paging.ts';
import { refuseAs } from './problems.ts';
import { isRemoved } from './removed-account.ts';
import type { UnipileState } from './state.ts';
import type { WebhookEndpoint } from './webhook-endpoints.ts';
import { presentEndpoint } from './webhook-presenter.ts';

export const webhookRoutes: HandlersOf<
  | 'listWebhookEndpoints'
  | 'createWebhookEndpoint'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint'
> = {
  listWebhookEndpoints({ sandbox: { world }, state, query }) {
    const endpoints = state.endpoints.all().map((endpoint) => presentEndpoint(endpoint, world, state));
    return ok({ object: 'WebhookEndpoints', ...corePageOf(endpoints, query) });
  },

  createWebhookEndpoint({ sandbox: { world }, state, body }) {
    const { trigger_events, url, account_ids = [], description = null, enabled = true } = body;
    const refused = checkUrl(url) ?? checkAccounts(world, state, account_ids);
    if (refused !== undefined) return refused;
    if (state.endpoints.isFull) {
      return refuse('invalid-parameter', 'There are too many webhook endpoints. Delete some first.');
    }
    const endpoint = state.endpoints.create({ trigger_events, url, account_ids, description, enabled });
    return ok(presentEndpoint(endpoint, world, state));
  },

  getWebhookEndpoint({ sandbox: { world }, state, path }) {
    const found = findEndpoint(state, path.id);
    return found.ok ? ok(presentEndpoint(found.value, world, state)) : found;
  },

  updateWebhookEndpoint({ sandbox: { world }, state, path, body }) {
    const found = findEndpoint(state, path.id);
    if (!found.ok) return found;
    const { trigger_events, url, account_ids, description, enabled } = { ...found.value, ...body };
    const refused = checkUrl(url) ?? checkAccounts(world, state, body.account_ids ?? []);
    if (refused !== undefined) return refused;
    const changed = state.endpoints.put({
      ...found.value,
      trigger_events,
      url,
      account_ids,
      description,
      enabled,
    });
    return ok(presentEndpoint(changed, world, state));
  },

  deleteWebhookEndpoint({ state, path }) {
    const found = findEndpoint(state, path.id);
    if (!found.ok) return found;
    state.endpoints.delete(found.value.id);
    return ok({ success: true });
  },
};

function findEndpoint({ endpoints }: UnipileState, id: string): Outcome<WebhookEndpoint> {
  const endpoint = endpoints.get(id);
  return endpoint === undefined
    ? refuseAs('api/resource_not_found', `There is no webhook endpoint ${id}.`)
    : ok(endpoint);
}

function checkUrl(url: string): Refused | undefined {
  return URL.canParse(url) ? undefined : refuse('invalid-parameter', 'url is no address.');
}

function checkAccounts(world: World, state: UnipileState, ids: readonly string[]): Refused | undefined {
  const known = world
    .accounts()
    .filter(({ account }) => !isRemoved(account, state))
    .map(({ account }) => accountId(account.ordinal));
  const unknown = ids.find((id) => !known.includes(id));
  return unknown === undefined ? undefined : refuse('unknown-account', `There is no account ${unknown}.`);
}
