import { describe, expect } from 'vitest';
import { vendors } from '../src/index.ts';
import { post, send, test } from './support.ts';
import { ada, ask, endpoints, keyOf, kinds, summarise } from './unipile-keys-support.ts';

const operations = vendors.find(({ name }) => name === 'unipile')?.operations ?? [];

const rows = operations.flatMap(({ id, method, path: template }) => {
  const path = template.replace('{account_id}', ada).replaceAll(/\{\w+\}/g, 'nothing');
  const isOfWebhooks = path.startsWith('/v2/webhooks/');
  return kinds.map((kind) => ({
    id,
    kind,
    method: method.toUpperCase(),
    path,
    isRight: isOfWebhooks === (kind === 'service'),
  }));
});

const forbidden = { status: 403, type: 'api/insufficient_permissions' };
const notFound = { status: 404, type: 'api/resource_not_found' };

describe.each([
  ['by default', {}, forbidden],
  ['with wrongKey forbidden', { wrongKey: 'forbidden' }, forbidden],
  ['with wrongKey not-found', { wrongKey: 'not-found' }, notFound],
] as const)('%s', (_, settings, refusal) => {
  test.for(rows.filter(({ isRight }) => !isRight))(
    '$id is refused to the $kind key, before its body is looked at',
    async ({ kind, method, path }, { createSandbox }) => {
      const sandbox = await createSandbox({ invitations: 1, vendors: { unipile: settings } });
      for (const body of method === 'GET' ? [undefined] : [undefined, '{}', '{"no json']) {
        const answer = summarise(await ask(sandbox, kind, { method, path, body }));
        expect(answer).toEqual({ ...refusal, detail: expect.stringMatching(/\w/) });
      }
    },
  );

  test.for(rows.filter(({ isRight }) => isRight))(
    '$id is open to the $kind key',
    async ({ kind, method, path }, { createSandbox }) => {
      const sandbox = await createSandbox({ invitations: 1, vendors: { unipile: settings } });
      const { status, detail = '' } = summarise(
        await ask(sandbox, kind, { method, path, body: method === 'GET' ? undefined : '{}' }),
      );
      expect([200, 201, 204, 400, 404]).toContain(status);
      expect(detail).not.toMatch(/API key|Scope|There is no (?:GET|POST|PATCH|DELETE)/);
    },
  );
});

test('a refusal says which kind of key is needed and which one came, and never the key', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const texts = await Promise.all(
    [
      ask(sandbox, 'global', { path: endpoints }),
      ask(sandbox, 'scoped', { path: endpoints }),
      ask(sandbox, 'service', { path: '/v2/accounts' }),
    ].map(async (answer) => (await answer).text),
  );
  expect(texts[0]).toContain('This needs a Service API key, and the request carries a Global Account API key.');
  expect(texts[1]).toContain('This needs a Service API key, and the request carries a scoped Account API key.');
  expect(texts[2]).toContain(
    'This needs a Global Account API key or a scoped Account API key, and the request carries a Service API key.',
  );
  for (const kind of kinds) expect(texts.join()).not.toContain(keyOf(sandbox, kind));
});

test('the service key makes, lists, shows, changes and deletes an endpoint for any account', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox();
  const body = JSON.stringify({
    trigger_events: ['relation.new'],
    url: 'https://example.com',
    account_ids: [ada, 'acc_987654321'],
  });
  const made = await ask(sandbox, 'service', { method: 'POST', path: endpoints, body });
  expect(made).toMatchObject({ status: 200, body: { secret: expect.stringMatching(/^wes_/) } });
  const path = `${endpoints}${JSON.parse(made.text).id}`;
  expect((await ask(sandbox, 'service', { path: endpoints })).body).toMatchObject({
    data: [{ url: 'https://example.com' }],
  });
  expect((await ask(sandbox, 'service', { path })).status).toBe(200);
  const off = await ask(sandbox, 'service', { method: 'PATCH', path, body: '{"enabled":false}' });
  expect(off.body).toMatchObject({ enabled: false });
  expect((await ask(sandbox, 'global', { method: 'DELETE', path })).status).toBe(403);
  expect((await ask(sandbox, 'service', { method: 'DELETE', path })).status).toBe(200);
  expect((await ask(sandbox, 'service', { path })).status).toBe(404);
});

test.for(kinds)('a fault is answered to the %s key at every operation', async (kind, { server, createSandbox }) => {
  const sandbox = await createSandbox();
  await post(`${server.url}/_mock/sandboxes/${sandbox.id}/faults`, {
    vendor: 'unipile',
    operation: '*',
    status: 500,
    times: 100,
  });
  for (const { method, path, kind: asked } of rows) {
    const body = method === 'GET' ? undefined : '{}';
    if (asked === kind) expect((await ask(sandbox, kind, { method, path, body })).status).toBe(500);
  }
});

test('what is not modelled of scopes and keys is answered with 501, whatever the kind of key', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox();
  for (const kind of kinds)
    for (const path of ['/v2/scopes/', '/v2/scopes/scope_1', '/v2/api-keys/', '/v2/api-keys/key_1']) {
      expect(summarise(await ask(sandbox, kind, { path }))).toMatchObject({ status: 501, type: 'api/not_implemented' });
    }
});

test('a key of another form opens nothing', async ({ server, createSandbox }) => {
  await createSandbox({ id: 'forms' });
  const keys = [
    'scoped-forms',
    'service-forms',
    'scoped.nobody',
    'service.',
    'service.default',
    'scoped.key',
    'global-key',
    'global.forms',
    'Service.forms',
    'other.forms',
    'scoped.service.forms',
  ];
  for (const key of keys) {
    const { status } = await send(`${server.url}/unipile/v2/accounts`, {
      headers: { 'x-api-key': `mock-unipile-${key}` },
    });
    expect([key, status]).toEqual([key, 401]);
  }
  for (const vendor of ['linkup', 'postpress']) {
    const path = vendor === 'linkup' ? 'v2/credits' : 'v1/accounts';
    const headers = { 'x-api-key': `mock-${vendor}-service-key` };
    expect((await send(`${server.url}/${vendor}/${path}`, { headers })).status).toBe(vendor === 'linkup' ? 403 : 401);
  }
});

test.for(['key', 'scoped-key', 'service-key'])(
  'a sandbox cannot be called %s, which would give it a key of the default one',
  async (id, { server }) => {
    const { status, text } = await post(`${server.url}/_mock/sandboxes`, { id });
    expect([status, text]).toEqual([400, expect.stringContaining('service-key')]);
  },
);
