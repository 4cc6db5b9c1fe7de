import { createUnipile } from '@invitekit/clients';
import { vendors } from '@invitekit/mock-server';
import { describe, expect } from 'vitest';
import { ask } from '../../support/ask-unipile.ts';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const accountId = 'acc_123456789';

function connect(sandbox: Sandbox) {
  return createUnipile(sandbox.connection('unipile'));
}

describe('accounts', () => {
  test('are listed a page at a time, with a slash at the end of the path or without', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{}, {}, { name: 'Alan Turing' }] });
    const client = connect(sandbox);
    const first = await client.listAccounts({ limit: 2 });
    expect(first.items.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Alan Turing']);
    expect((await client.listAccounts({ limit: 2, cursor: first.nextCursor })).items).toMatchObject([
      { name: 'Grace Hopper', status: 'connected', statusText: 'running' },
    ]);
    expect((await ask(sandbox, '/v2/accounts/')).body).toEqual((await ask(sandbox, '/v2/accounts')).body);
  });

  test('tell how LinkedIn treats them, and can be looked at and changed all the same', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const path = { account_id: accountId };
    for (const [status, told] of [
      ['disconnected', 'disconnected'],
      ['restricted', 'restricted'],
      ['checkpoint', 'disconnected'],
    ] as const) {
      await sandbox.setStatus('ada-lovelace', status);
      expect((await client.listAccounts()).items[0]).toMatchObject({ name: 'Ada Lovelace', status: told });
      const found = await client.call('get', '/v2/accounts/{account_id}', { path }, ({ body }) => body);
      expect(found).toMatchObject({ id: accountId, object: 'Account' });
      const body = { metadata: { team: status } };
      const changed = await client.call('patch', '/v2/accounts/{account_id}', { path, body }, (answer) => answer.body);
      expect(changed).toEqual({ ...found, metadata: { team: status } });
    }
    expect(await codeOf(client.listSent())).toBe('account-disconnected');
  });

  test.for([
    ['acc_mock_disconnected', { status: 200, body: { id: 'acc_mock_disconnected', status: 'disconnected' } }],
    ['acc_mock_restricted', { status: 200, body: { is_locked: true } }],
    ['acc_mock_rate_limited', { status: 200, body: { status: 'running' } }],
    ['acc_nobody', { status: 404, body: { type: 'api/resource_not_found' } }],
    ['nobody', { status: 400, body: { type: 'api/invalid_parameters' } }],
  ] as const)('%s can be looked at as it is', async ([id, expected], { createSandbox }) => {
    expect(await ask(await createSandbox(), `/v2/accounts/${id}`)).toMatchObject(expected);
  });

  test('keep what an update says, a proxy without its password', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const proxy = { host: 'proxy.example.com', port: 8080, protocol: 'http', password: 'secret' };
    const update = (body: object) =>
      ask(sandbox, `/v2/accounts/${accountId}`, { method: 'PATCH', body: JSON.stringify(body) });
    expect(await update({ metadata: { team: 'sales', city: 'London' }, proxy })).toMatchObject({ status: 200 });
    expect((await update({ metadata: { team: 'support' } })).body).toMatchObject({
      metadata: { team: 'support' },
      proxy: { country: null, auto_proxy: false },
    });
    const listed = JSON.stringify((await ask(sandbox, '/v2/accounts')).body);
    expect(listed).toContain('support');
    expect(listed).not.toMatch(/London|secret/);
    expect(await update({ proxy })).toMatchObject({ status: 400, body: { type: 'api/invalid_parameters' } });
  });

  test('keep what is said under the id of a condition, which cannot be removed', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const body = JSON.stringify({ metadata: { team: 'sales' } });
    const id = 'acc_mock_disconnected';
    const changed = await ask(sandbox, `/v2/accounts/${id}`, { method: 'PATCH', body });
    expect(changed).toMatchObject({ status: 200, body: { id, status: 'disconnected', metadata: { team: 'sales' } } });
    const real = await ask(sandbox, `/v2/accounts/${accountId}`);
    expect(real).toMatchObject({ body: { status: 'running', metadata: { team: 'sales' } } });
    const removed = await ask(sandbox, `/v2/accounts/${id}`, { method: 'DELETE' });
    expect(removed).toMatchObject({ status: 404, body: { type: 'api/resource_not_found' } });
    expect(await ask(sandbox, `/v2/accounts/${accountId}`)).toEqual(real);
  });

  test('stand behind the ids of conditions in their order, as long as they are not removed', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const seen = async () => (await ask(sandbox, '/v2/accounts/acc_mock_restricted')).body;
    expect(await seen()).toMatchObject({ name: 'Ada Lovelace' });
    await ask(sandbox, `/v2/accounts/${accountId}`, { method: 'DELETE' });
    expect(await seen()).toMatchObject({ id: 'acc_mock_restricted', name: 'Grace Hopper', is_locked: true });
    await ask(sandbox, `/v2/accounts/${sandbox.accountId('unipile', 'Grace Hopper')}`, { method: 'DELETE' });
    expect(await seen()).toMatchObject({ type: 'api/resource_not_found' });
  });

  test('that are removed are gone at Unipile and nowhere else', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const removed = await client.call(
      'delete',
      '/v2/accounts/{account_id}',
      { path: { account_id: accountId } },
      ({ body }) => body,
    );
    expect(removed).toEqual({ success: true });
    expect((await client.listAccounts()).items.map(({ name }) => name)).toEqual(['Grace Hopper']);
    expect(await codeOf(client.listSent())).toBe('not-found');
    const { baseUrl, apiKey } = sandbox.access('postpress');
    const elsewhere = await fetch(`${baseUrl}/v1/accounts`, { headers: { 'x-api-key': apiKey } });
    expect(await elsewhere.text()).toContain('Ada Lovelace');
  });
});

describe('webhook endpoints', () => {
  test('are made, listed, changed and deleted', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    const made = await client.call(
      'post',
      '/v2/webhooks/endpoints/',
      { body: { trigger_events: ['relation.new'], url: 'https://example.com/hook', account_ids: [accountId] } },
      ({ body }) => body,
    );
    expect(made).toMatchObject({
      id: expect.stringMatching(/^we_\w{26}$/),
      secret: expect.stringMatching(/^wes_\w{32}$/),
      enabled: true,
      description: null,
      account_targets: [{ id: accountId, account_name: 'Ada Lovelace', status: 'active' }],
    });

    const path = { id: made.id };
    const changed = await client.call(
      'patch',
      '/v2/webhooks/endpoints/{id}',
      { path, body: { enabled: false, trigger_events: ['relation.request.accept'] } },
      ({ body }) => body,
    );
    expect(changed).toEqual({ ...made, enabled: false, trigger_events: ['relation.request.accept'] });
    const read = () => client.call('get', '/v2/webhooks/endpoints/{id}', { path }, ({ body }) => body);
    expect(await read()).toEqual(changed);

    const list = () => client.call('get', '/v2/webhooks/endpoints/', {}, ({ body }) => body);
    expect(await list()).toEqual({ object: 'WebhookEndpoints', data: [changed], has_more: false });
    await client.call('delete', '/v2/accounts/{account_id}', { path: { account_id: accountId } }, () => {});
    expect((await read()).account_targets).toMatchObject([{ status: 'deleted' }]);

    const remove = () => client.call('delete', '/v2/webhooks/endpoints/{id}', { path }, ({ body }) => body);
    expect(await remove()).toEqual({ success: true });
    expect(await codeOf(remove())).toBe('not-found');
    expect((await list()).data).toEqual([]);
  });

  test('are 200 at most, with addresses that are some', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const create = () =>
      ask(sandbox, '/v2/webhooks/endpoints/', {
        method: 'POST',
        body: JSON.stringify({ trigger_events: ['relation.new'], url: 'https://example.com' }),
      });
    const { body: first } = await create();
    const path = `/v2/webhooks/endpoints/${(first as { id: string }).id}`;
    const change = { method: 'PATCH', body: JSON.stringify({ url: 'https://[' }) };
    expect(await ask(sandbox, path, change)).toMatchObject({ status: 400, body: { type: 'api/invalid_parameters' } });
    for (let count = 2; count <= 200; count += 1) await create();
    expect(await create()).toMatchObject({ status: 400, body: { type: 'api/invalid_parameters' } });
    await ask(sandbox, path, { method: 'DELETE' });
    expect((await create()).status).toBe(200);
  });

  test('are listed a page at a time, with a slash at the end of the path or without', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const body = JSON.stringify({ trigger_events: ['account.add'], url: 'https://example.com' });
    for (let count = 1; count <= 3; count += 1) await ask(sandbox, '/v2/webhooks/endpoints', { method: 'POST', body });
    const page = await ask(sandbox, '/v2/webhooks/endpoints?offset=1&limit=1');
    expect(page.body).toMatchObject({ data: [{ object: 'WebhookEndpoint' }], has_more: true });
    expect(await ask(sandbox, '/v2/webhooks/endpoints/?offset=1&limit=1')).toEqual(page);
  });

  test.for([
    [{ trigger_events: ['relation.vanished'] }, 400],
    [{ url: 'ftp://example.com' }, 400],
    [{ url: 'https://[' }, 400],
    [{ url: 'https://a:99999/' }, 400],
    [{ url: `https://example.com/${'x'.repeat(255)}` }, 400],
    [{ account_ids: ['acc_nobody'] }, 404],
  ] as const)('with %j are refused with %i', async ([change, status], { createSandbox }) => {
    const body = JSON.stringify({ trigger_events: ['relation.new'], url: 'https://example.com', ...change });
    const answer = await ask(await createSandbox(), '/v2/webhooks/endpoints/', { method: 'POST', body });
    expect(answer.status).toBe(status);
  });
});

describe('an account id that names an error', () => {
  const errors = vendors
    .find(({ name }) => name === 'unipile')
    ?.operations.flatMap(({ id, errors }) => errors.map(({ status, type = '' }) => ({ id, status, type })))
    .filter(({ id }) => id === 'getRelationRequestsList');

  test.for(given(errors))('answers $type', async ({ status, type }, { createSandbox }) => {
    const id = `acc_mock_error_${type.replace('/', '_')}`;
    const answer = await ask(await createSandbox(), `/v2/${id}/users/me/relation-requests?type=sent`);
    expect(answer).toMatchObject({ status, body: { object: 'Error', type, status } });
  });
});
