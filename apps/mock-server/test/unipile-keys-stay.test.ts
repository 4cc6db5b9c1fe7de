import { expect } from 'vitest';
import { createBanner } from '../src/cli/banner.ts';
import { type SandboxHandle, startMockServer } from '../src/index.ts';
import { newStateFile } from './folder-with.ts';
import { journalOf } from './journal-support.ts';
import { post, type SandboxAccess, send, test } from './support.ts';
import { ada, ask, endpoints, keyOf, kinds, listAccounts } from './unipile-keys-support.ts';

async function accessTo(url: string, id: string): Promise<Pick<SandboxAccess, 'vendors'>> {
  return JSON.parse((await send(`${url}/_mock/sandboxes/${id}`)).text);
}

/** Each of the three keys opens the sandbox, and does what its kind may. */
async function expectThreeKeys(url: string, id: string, ending: string): Promise<void> {
  const sandbox = await accessTo(url, id);
  const keys = kinds.map((kind) => keyOf(sandbox, kind));
  const prefix = 'mock-unipile-';
  expect(keys).toEqual(
    id === 'default'
      ? ['mock-unipile-key', 'mock-unipile-scoped-key', 'mock-unipile-service-key']
      : [`${prefix}${ending}`, `${prefix}scoped.${ending}`, `${prefix}service.${ending}`],
  );
  expect(await listAccounts(sandbox, 'global')).toHaveLength(2);
  expect(await listAccounts(sandbox, 'scoped')).toEqual([ada]);
  expect((await ask(sandbox, 'service', { path: endpoints })).status).toBe(200);
  expect((await ask(sandbox, 'service', { path: '/v2/accounts' })).status).toBe(403);
}

test('every sandbox has three keys, however it came to be', async ({ server }) => {
  const control = `${server.url}/_mock/sandboxes`;
  await post(control, { id: 'made' });
  await post(`${control}/made/fork`, { id: 'forked' });
  const { body: snapshot } = await send(`${control}/made/snapshot`);
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(snapshot) };
  expect((await send(`${control}/from-snapshot/snapshot`, init)).status).toBe(200);
  expect((await post(`${control}/made/reset`, {})).status).toBe(200);
  for (const id of ['default', 'made', 'forked', 'from-snapshot']) await expectThreeKeys(server.url, id, id);
});

test('sandboxes whose names hold a kind of key keep apart', async ({ server }) => {
  for (const id of ['tests', 'service-tests', 'scoped-tests', 'service', 'scoped', 'scoped-service']) {
    await post(`${server.url}/_mock/sandboxes`, { id, invitations: id.length });
    await expectThreeKeys(server.url, id, id);
  }
  const owners = await Promise.all(
    ['tests', 'service-tests'].map(async (id) => {
      const sandbox = await accessTo(server.url, id);
      return kinds.map((kind) => keyOf(sandbox, kind));
    }),
  );
  expect(new Set(owners.flat()).size).toBe(6);
});

test('a deleted sandbox takes all of its keys with it', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await send(`${server.url}/_mock/sandboxes/${sandbox.id}`, { method: 'DELETE' });
  for (const kind of kinds) expect((await ask(sandbox, kind, { path: endpoints })).status).toBe(401);
});

test('a restart on a state file keeps all three keys, and what was made with them', async () => {
  const state = newStateFile();
  const body = JSON.stringify({ trigger_events: ['relation.new'], url: 'https://example.com' });
  {
    await using first = await startMockServer({ state, validateAnswers: true });
    await post(`${first.url}/_mock/sandboxes`, { id: 'kept' });
    const kept = await accessTo(first.url, 'kept');
    expect((await ask(kept, 'service', { method: 'POST', path: endpoints, body })).status).toBe(200);
  }
  await using second = await startMockServer({ state, validateAnswers: true });
  for (const id of ['default', 'kept']) await expectThreeKeys(second.url, id, id);
  const listed = await ask(await accessTo(second.url, 'kept'), 'service', { path: endpoints });
  expect(listed.body).toMatchObject({ data: [{ url: 'https://example.com' }] });
});

test('the start shows the three keys beside the others, and a handle gives them', async ({ server }) => {
  const banner = createBanner({ url: server.url, vendors: server.vendors, sandboxes: ['default'] });
  for (const line of [
    'key       mock-unipile-key',
    'scoped    mock-unipile-scoped-key',
    'service   mock-unipile-service-key',
  ])
    expect(banner).toContain(`  ${line}\n`);
  expect(banner).not.toMatch(/mock-(?:linkup|connectsafely|postpress)-(?:scoped|service)/);
  await using sandbox: SandboxHandle = await server.sandbox();
  expect(sandbox.connection('unipile').otherKeys).toEqual({
    scoped: `mock-unipile-scoped.${sandbox.id}`,
    service: `mock-unipile-service.${sandbox.id}`,
  });
  expect(sandbox.connection('postpress').otherKeys).toEqual({});
});

test('the journal shows what each key was refused, by its operation, and no key', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await ask(sandbox, 'global', { path: endpoints });
  await ask(sandbox, 'scoped', { path: `/v2/accounts/${keyOf(sandbox, 'scoped')}` });
  await ask(sandbox, 'service', { method: 'PATCH', path: `/v2/accounts/${ada}`, body: '{}' });
  const { entries } = await journalOf(server.url, sandbox).find();
  expect(entries.map(({ operation, answer }) => [operation, answer?.status])).toEqual([
    ['listWebhookEndpoints', 403],
    ['getAccount', 400],
    ['updateAccount', 403],
  ]);
  for (const kind of kinds) expect(JSON.stringify(entries)).not.toContain(keyOf(sandbox, kind));
});
