import type { Defect } from '../defect.ts';
import { idAtPostpress, source } from '../places.ts';

const vendor = 'postpress';
const folder = `${source}/vendors/${vendor}`;

export const postpress: readonly Defect[] = [
  {
    vendor,
    kind: 'filter',
    place: 'listRelations',
    passesOver: 'The lists before it have no filter.',
    says: '`filter` is ignored.',
    file: `${folder}/user-routes.ts`,
    before: 'named === undefined',
    after: 'named !== null',
    show: async ({ read, accountId }) =>
      await read(`/v1/users/relations?filter=zzz&account_id=${accountId}`, '/items/0'),
  },
  {
    vendor,
    kind: 'type',
    place: 'getInmailBalance',
    says: '`premium` is a text.',
    file: `${folder}/account-presenter.ts`,
    before: "account.tier === 'premium' ? 5 : null",
    after: "account.tier === 'premium' ? '5' : null",
    show: async ({ read, accountId }) => await read(`/v1/linkedin/inmail_balance?account_id=${accountId}`, '/premium'),
  },
  {
    vendor,
    kind: 'field null',
    place: 'sendInvitation',
    says: '`usage` is null, where the spec leaves it out.',
    file: `${folder}/invitation-routes.ts`,
    before: '...(usage !== undefined && { usage }),',
    after: 'usage: usage ?? null,',
    show: async (client) => {
      const provider_id = await idAtPostpress(client, 'jordan-walke');
      const body = { account_id: client.accountId, provider_id };
      return (await client.call('POST', '/v1/users/invite', { body })).body;
    },
  },
  {
    vendor,
    kind: 'field renamed',
    place: 'listAccounts',
    says: '`created_at` is called `createdAt`.',
    file: `${folder}/account-presenter.ts`,
    before: 'created_at: new Date(account.connectedAt).toISOString(),',
    after: 'createdAt: new Date(account.connectedAt).toISOString(),',
    show: async ({ read }) => Object.keys(Object(await read('/v1/accounts', '/items/0'))),
  },
  {
    vendor,
    kind: 'paging edge',
    place: 'listWebhooks',
    says: 'The last page has a cursor, behind which nothing is.',
    file: `${folder}/webhook-routes.ts`,
    before: 'slices(state.webhooks.all())',
    after:
      '({ offset, limit }) => {\n      const all = state.webhooks.all();\n      return { items: all.slice(offset, offset + limit), total: all.length + (offset < all.length ? 1 : 0) };\n    }',
    show: async ({ call, read }) => {
      await call('POST', '/v1/webhooks', { body: { source: 'users', request_url: 'https://example.com/' } });
      return await read('/v1/webhooks', '/cursor');
    },
  },
];
