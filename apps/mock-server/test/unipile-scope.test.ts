import { describe, expect } from 'vitest';
import { askLinkup } from './journal-support.ts';
import { post, test } from './support.ts';
import { ada, ask, grace, kinds, listAccounts, summarise } from './unipile-keys-support.ts';

const sentBy = (accountId: string) => ({ path: `/v2/${accountId}/users/me/relation-requests?type=sent&limit=5` });

const outside = {
  status: 403,
  type: 'api/insufficient_permissions',
  detail: `The account ${grace} does not belong to the Scope of the key.`,
};

test('the scoped key lists and reaches the first account alone, the global one all, the service one none', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox();
  expect(await listAccounts(sandbox, 'global')).toEqual([ada, grace]);
  expect(await listAccounts(sandbox, 'scoped')).toEqual([ada]);
  for (const request of [sentBy(ada), { path: `/v2/accounts/${ada}` }]) {
    expect((await ask(sandbox, 'global', request)).status).toBe(200);
    expect((await ask(sandbox, 'scoped', request)).text).toBe((await ask(sandbox, 'global', request)).text);
    expect((await ask(sandbox, 'service', request)).status).toBe(403);
  }
  for (const request of [
    sentBy(grace),
    { path: `/v2/accounts/${grace}` },
    { method: 'DELETE', path: `/v2/accounts/${grace}` },
  ]) {
    expect(summarise(await ask(sandbox, 'scoped', request))).toEqual(outside);
  }
  expect((await ask(sandbox, 'global', sentBy(grace))).status).toBe(200);
});

test('what one key sent, the other lists', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ invitations: 0 });
  const person = await ask(sandbox, 'scoped', { path: `/v2/${ada}/users/jordan-walke` });
  const body = JSON.stringify({ user_id: JSON.parse(person.text).id });
  const path = `/v2/${ada}/users/me/relation-requests`;
  expect((await ask(sandbox, 'scoped', { method: 'POST', path, body })).status).toBe(201);
  expect((await ask(sandbox, 'global', sentBy(ada))).body).toMatchObject({
    data: [{ user: { public_identifier: 'jordan-walke' } }],
  });
});

test.for([
  [0, []],
  [1, ['acc_123456789']],
  [2, ['acc_123456789', 'acc_987654321']],
  [3, ['acc_000000002', 'acc_123456789', 'acc_987654321']],
  [1000, ['acc_000000002', 'acc_123456789', 'acc_987654321']],
] as const)(
  'the Scope has the first %i accounts of the sandbox',
  async ([scopedAccounts, expected], { createSandbox }) => {
    const sandbox = await createSandbox({
      accounts: ['Ada Lovelace', 'Grace Hopper', 'Mary Shelley'].map((name) => ({ name })),
      vendors: { unipile: { scopedAccounts } },
    });
    expect((await listAccounts(sandbox, 'scoped')).toSorted()).toEqual(expected);
    expect(await listAccounts(sandbox, 'global')).toHaveLength(3);
    for (const id of ['acc_123456789', 'acc_987654321', 'acc_000000002']) {
      const { status } = await ask(sandbox, 'scoped', sentBy(id));
      expect([id, status]).toEqual([id, expected.some((each) => each === id) ? 200 : 403]);
    }
  },
);

test.for([-1, 1.5, 1001, '1', null])('a Scope of %j accounts is refused', async (scopedAccounts, { server }) => {
  const plan = { vendors: { unipile: { scopedAccounts } } };
  expect((await post(`${server.url}/_mock/sandboxes`, plan)).status).toBe(400);
});

test('with wrongKey not-found, an account outside the Scope is answered as one that is not known', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ vendors: { unipile: { wrongKey: 'not-found' } } });
  const hidden = summarise(await ask(sandbox, 'scoped', sentBy(grace)));
  const unknown = summarise(await ask(sandbox, 'scoped', sentBy('acc_000000000')));
  expect(hidden).toEqual({ ...unknown, detail: unknown.detail?.replace('acc_000000000', grace) });
  expect((await ask(sandbox, 'global', sentBy(grace))).status).toBe(200);
});

test('an account that is not known is 404 to the scoped key, and a malformed one 400', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  expect((await ask(sandbox, 'scoped', sentBy('acc_000000000'))).status).toBe(404);
  expect((await ask(sandbox, 'scoped', sentBy('nothing'))).status).toBe(400);
});

test('an account outside the Scope does not tell whether it can be used', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await post(`${server.url}/_mock/sandboxes/${sandbox.id}/accounts/grace-hopper`, { status: 'disconnected' });
  expect(summarise(await ask(sandbox, 'scoped', sentBy(grace)))).toEqual(outside);
  expect((await ask(sandbox, 'global', sentBy(grace))).status).toBe(401);
});

describe('the ids that always behave one way', () => {
  test.for([
    ['disconnected', 401],
    ['restricted', 403],
    ['rate_limited', 429],
    ['slow', 200],
    ['error_api_conflict', 409],
  ] as const)('%s is %i to the scoped key, as to the global one', async ([name, status], { createSandbox }) => {
    const sandbox = await createSandbox();
    const [scoped, global] = await Promise.all(
      (['scoped', 'global'] as const).map((kind) => ask(sandbox, kind, sentBy(`acc_mock_${name}`))),
    );
    expect(scoped?.status).toBe(status);
    expect(global?.status).toBe(status);
  });
});

test('an account that is logged in later is none of the Scope', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const login = { platform: 'linkedin', email: 'new@example.com', password: 'x', country: 'DE' };
  await askLinkup(sandbox, '/v2/login', login);
  expect(await listAccounts(sandbox, 'global')).toHaveLength(3);
  expect(await listAccounts(sandbox, 'scoped')).toEqual([ada]);
});

test('a removed account leaves the Scope, and no other takes its place', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  expect((await ask(sandbox, 'scoped', { method: 'DELETE', path: `/v2/accounts/${ada}` })).status).toBe(200);
  expect(await listAccounts(sandbox, 'scoped')).toEqual([]);
  expect(await listAccounts(sandbox, 'global')).toEqual([grace]);
  expect((await ask(sandbox, 'scoped', sentBy('acc_mock_slow'))).status).toBe(403);
});

test.for([true, false])(
  'the service key reads accounts where the setting says %s',
  async (serviceKeyReadsAccounts, { createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { unipile: { serviceKeyReadsAccounts } } });
    const status = serviceKeyReadsAccounts ? 200 : 403;
    for (const path of ['/v2/accounts', `/v2/accounts/${ada}`, `/v2/accounts/${grace}`]) {
      expect((await ask(sandbox, 'service', { path })).status).toBe(status);
    }
    for (const request of [
      sentBy(ada),
      { method: 'DELETE', path: `/v2/accounts/${ada}` },
      { method: 'PATCH', path: `/v2/accounts/${ada}`, body: '{}' },
    ]) {
      expect((await ask(sandbox, 'service', request)).status).toBe(403);
    }
    for (const kind of kinds.slice(0, 2)) expect((await ask(sandbox, kind, { path: '/v2/accounts' })).status).toBe(200);
  },
);

test('the cache does not show the scoped key what the global one read of another account', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ vendors: { unipile: { cache: 'on' } } });
  expect((await ask(sandbox, 'global', sentBy(grace))).headers.get('x-cache')).toBe('MISS');
  expect((await ask(sandbox, 'global', sentBy(grace))).headers.get('x-cache')).toBe('HIT');
  expect(summarise(await ask(sandbox, 'scoped', sentBy(grace)))).toEqual(outside);
});
