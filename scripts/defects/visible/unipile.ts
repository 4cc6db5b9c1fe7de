import { valueAt } from '@invitekit/specs/reader';
import type { Client } from '../client.ts';
import type { Defect } from '../defect.ts';
import { column, idAtUnipile, source } from '../places.ts';

const vendor = 'unipile';
const folder = `${source}/vendors/${vendor}`;

export const unipile: readonly Defect[] = [
  {
    vendor,
    kind: 'field null',
    place: 'createWebhookEndpoint',
    says: '`enabled` is null in the answer.',
    file: `${folder}/webhook-routes.ts`,
    before: 'return ok(presentEndpoint(endpoint, world, state));',
    after: 'return ok({ ...presentEndpoint(endpoint, world, state), enabled: null });',
    show: async (client) => valueAt(await createEndpoint(client), '/enabled'),
  },
  {
    vendor,
    kind: 'field renamed',
    place: 'getWebhookEndpoint',
    says: 'The `status` of an account among `account_targets` is called `state`.',
    file: `${folder}/webhook-presenter.ts`,
    before: 'status: view !== undefined',
    after: 'state: view !== undefined',
    show: async (client) => {
      const id = String(valueAt(await createEndpoint(client), '/id'));
      const key = client.otherKeys['service'];
      const { body } = await client.call('GET', `/v2/webhooks/endpoints/${id}`, { ...(key && { key }) });
      return Object.keys(Object(valueAt(body, '/account_targets/0')));
    },
  },
  {
    vendor,
    kind: 'limit',
    place: 'updateWebhookEndpoint',
    says: 'A `description` of more than 255 characters is taken.',
    file: `${source}/vendor/bound-operation.ts`,
    before: "const checkedBody = check('body', compiled.body, input.body);",
    after:
      "const isLong = operation.id === 'updateWebhookEndpoint' && String(input.body?.description ?? '').length > 255;\n      const checkedBody = isLong ? ok(input.body) : check('body', compiled.body, input.body);",
    show: async (client) => {
      const id = String(valueAt(await createEndpoint(client), '/id'));
      const key = client.otherKeys['service'];
      const body = { description: 'x'.repeat(256) };
      return (await client.call('PATCH', `/v2/webhooks/endpoints/${id}`, { body, ...(key && { key }) })).status;
    },
  },
  {
    vendor,
    kind: 'status',
    place: 'getRelationRequestsList',
    says: 'A success is 202 in place of 200.',
    file: `${source}/serve/answer-operation.ts`,
    before: 'status: operation.successStatus,',
    after: "status: operation.id === 'getRelationRequestsList' ? 202 : operation.successStatus,",
    show: async ({ call, accountId }) =>
      (await call('GET', `/v2/${accountId}/users/me/relation-requests?type=sent`)).status,
  },
  {
    vendor,
    kind: 'paging edge',
    place: 'listUserFollowing',
    says: 'A page holds one person more than `limit`, who comes again on the next page.',
    file: `${folder}/follow-routes.ts`,
    before: "world.follows(found.value.id, 'followed', range)",
    after: "world.follows(found.value.id, 'followed', { ...range, limit: range.limit + 1 })",
    show: async (client) => {
      const { call, read, accountId } = client;
      for (const name of ['jordan-walke', 'charles-babbage', 'sophie-germain']) {
        await call('POST', `/v2/${accountId}/users/me/follow/${await idAtUnipile(client, name)}`);
      }
      return column(await read(`/v2/${accountId}/users/me/following?limit=1`, '/data'), 'public_identifier');
    },
  },
  {
    vendor,
    kind: 'key',
    place: 'cancelRelationRequest',
    says: 'The service key cancels requests, which only account keys may.',
    file: `${folder}/keys.ts`,
    before: 'if (kinds.includes(keyKind)) return undefined;',
    after: "if (kinds.includes(keyKind) || operation.id === 'cancelRelationRequest') return undefined;",
    show: async ({ call, read, accountId, otherKeys }) => {
      const requests = `/v2/${accountId}/users/me/relation-requests`;
      const id = String(await read(`${requests}?type=sent&limit=1`, '/data/0/id'));
      const key = otherKeys['service'];
      return (await call('POST', `${requests}/${id}/cancel`, { ...(key && { key }) })).status;
    },
  },
  {
    vendor,
    kind: 'field extra',
    place: 'listWebhookEndpoints',
    says: 'The list has a field `total`, which no spec knows.',
    file: `${folder}/webhook-routes.ts`,
    before: "ok({ object: 'WebhookEndpoints',",
    after: "ok({ object: 'WebhookEndpoints', total: endpoints.length,",
    show: async ({ call, otherKeys }) => {
      const key = otherKeys['service'];
      return (await call('GET', '/v2/webhooks/endpoints/', { ...(key && { key }) })).body;
    },
  },
  {
    vendor,
    kind: 'order',
    place: 'listAccounts',
    says: 'Accounts are sorted by name from Z to A.',
    file: `${folder}/account-routes.ts`,
    before: ".sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'))",
    after: ".sort((a, b) => (b.name ?? '').localeCompare(a.name ?? '', 'en'))",
    show: async ({ read }) => column(await read('/v2/accounts', '/data'), 'name'),
  },
  {
    vendor,
    kind: 'type',
    place: 'deleteWebhookEndpoint',
    says: '`success` is a text.',
    file: `${folder}/webhook-routes.ts`,
    before: 'return ok({ success: true });',
    after: "return ok({ success: 'true' });",
    show: async (client) => {
      const id = String(valueAt(await createEndpoint(client), '/id'));
      const key = client.otherKeys['service'];
      return (await client.call('DELETE', `/v2/webhooks/endpoints/${id}`, { ...(key && { key }) })).body;
    },
  },
  {
    vendor,
    kind: 'field missing',
    place: 'followUser',
    says: 'The answer has no `object`.',
    file: `${folder}/follow-routes.ts`,
    before: "ok({ object: 'UserFollowed' })",
    after: 'ok({})',
    show: async (client) => {
      const id = await idAtUnipile(client, 'jordan-walke');
      return (await client.call('POST', `/v2/${client.accountId}/users/me/follow/${id}`)).body;
    },
  },
  {
    vendor,
    kind: 'envelope',
    place: 'removeAccount',
    says: 'The answer is inside of `data`.',
    file: `${folder}/account-routes.ts`,
    before: 'return ok({ success: true });',
    after: 'return ok({ data: { success: true } });',
    show: async ({ call, accountId }) => (await call('DELETE', `/v2/accounts/${accountId}`)).body,
  },
  {
    vendor,
    kind: 'filter',
    place: 'getUserRelations',
    says: '`search` is ignored.',
    file: `${folder}/relation-routes.ts`,
    before: "if (search === '')",
    after: 'if (search !== undefined)',
    show: async ({ read, accountId }) => await read(`/v2/${accountId}/users/me/relations?search=zzz`, '/total_count'),
  },
  {
    vendor,
    kind: 'header',
    place: 'listUserFollowing',
    passesOver: 'deleteRelation documents no header.',
    says: '`Age` is a word, where the spec has a number of seconds.',
    file: `${folder}/caching.ts`,
    before: 'if (!isKept(operation) ||',
    after: "if (operation.id === 'listUserFollowing') answerHeaders.set('Age', 'fresh');\n  if (!isKept(operation) ||",
    show: async ({ call, accountId }) => (await call('GET', `/v2/${accountId}/users/me/following`)).headers.get('age'),
  },
];

async function createEndpoint({ call, accountId, otherKeys }: Client): Promise<unknown> {
  const key = otherKeys['service'];
  const body = { trigger_events: ['relation.new'], url: 'https://example.com/', account_ids: [accountId] };
  return (await call('POST', '/v2/webhooks/endpoints/', { body, ...(key && { key }) })).body;
}
