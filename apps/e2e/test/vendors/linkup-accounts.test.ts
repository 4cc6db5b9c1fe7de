import { describe, expect } from 'vitest';
import { connectLinkup, requestLinkup, runAction, spentBy } from '../../support/linkup.ts';

import { test } from '../../support/mock.ts';
import { createClient, type Sandbox } from '../../support/sandbox.ts';

const password = 'correct horse battery staple';

async function logIn(sandbox: Sandbox, credentials: object) {
  const { status, body } = await requestLinkup(sandbox, 'POST', '/v2/login', { platform: 'linkedin', ...credentials });
  const answer: Record<string, unknown> = { status, ...body.data, ...body.error };
  return answer;
}

async function solve(sandbox: Sandbox, accountId: unknown, code?: string) {
  const { status, body } = await requestLinkup(sandbox, 'POST', '/v2/checkpoint', { account_id: accountId, code });
  return [status, body.error?.code ?? body.data?.['status']];
}

describe('accounts', () => {
  test('are listed for nothing, usable or not', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{}, { status: 'restricted' }] });
    expect(await Array.fromAsync(connectLinkup(sandbox).listAllAccounts())).toMatchObject([
      { vendor: 'linkup', id: 'acc_abc123', name: 'Ada Lovelace', status: 'connected', statusText: 'active' },
      { vendor: 'linkup', id: 'acc_def456', name: 'Grace Hopper', status: 'disconnected', statusText: 'inactive' },
    ]);
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test('are listed in pages, and need no account', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox({ accounts: [{}, {}, { name: 'Mary Somerville' }] }), {
      accountId: 'not-known-yet',
    });
    const first = await client.listAccounts({ limit: 2 });
    expect(first.items).toHaveLength(2);
    const second = await client.listAccounts({ limit: 2, cursor: first.nextCursor });
    expect(second).toMatchObject({ items: [{ name: 'Mary Somerville' }], nextCursor: undefined });
  });

  test.for([
    ['connected', true, 'active'],
    ['disconnected', false, 'inactive'],
    ['restricted', false, 'inactive'],
    ['checkpoint', false, 'inactive'],
  ] as const)('are read whatever their status: %s', async ([status, isActive, word], { createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status }] });
    const path = { account_id: 'acc_abc123' };
    const account = await connectLinkup(sandbox).call('get', '/v2/accounts/{account_id}', { path }, ({ body }) => body);
    expect(account).toMatchObject({
      data: {
        account_id: 'acc_abc123',
        account_name: 'Ada Lovelace',
        is_active: isActive,
        status: word,
        country: 'FR',
      },
      metadata: { action: 'get_account', credits_consumed: 0 },
    });
  });

  test.for([
    ['acc_nobody', 404, undefined],
    ['acc_mock_restricted', 200, 'inactive'],
    ['acc_mock_out_of_credits', 200, 'active'],
    ['acc_mock_rate_limited', 429, undefined],
    ['acc_mock_error_internal_error', 500, undefined],
  ] as const)('%s answers %i', async ([id, status, word], { createSandbox }) => {
    const answer = await requestLinkup(await createSandbox(), 'GET', `/v2/accounts/${id}`);
    expect([answer.status, answer.body.data?.['status']]).toEqual([status, word]);
  });
});

describe('logging in', () => {
  test('connects a new account, always the same for the same cookie, for nothing', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const first = await logIn(sandbox, { login_token: 'AQEDA-cookie', country: 'US', account_name: 'Mine' });
    expect(first).toMatchObject({ status: 'connected', account_id: 'acc_000002' });
    expect(await logIn(sandbox, { login_token: 'AQEDA-cookie' })).toMatchObject({ account_id: 'acc_000002' });
    expect(await logIn(sandbox, { login_token: 'another' })).toMatchObject({ account_id: 'acc_000003' });
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test('names a member by the beginning of the email, whom all vendors then know', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { account_id } = await logIn(sandbox, { email: 'sophie-germain@example.com', password });
    expect(await requestLinkup(sandbox, 'GET', `/v2/accounts/${account_id}`)).toMatchObject({
      body: { data: { account_name: 'sophie-germain@example.com', is_active: true } },
    });
    const { items } = await createClient.unipile(sandbox.connection('unipile')).listAccounts();
    expect(items.map(({ name }) => name)).toContain('Sophie Germain');

    const client = connectLinkup(sandbox, { accountId: String(account_id) });
    await client.send({ member: { publicIdentifier: 'ada-lovelace' } });
    expect((await connectLinkup(sandbox).listReceived({ limit: 1 })).items[0]?.member.name).toBe('Sophie Germain');
  });

  test('connects an account again that was disconnected', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'disconnected' }] });
    expect(await logIn(sandbox, { login_token: 'ada-lovelace' })).toMatchObject({ account_id: 'acc_abc123' });
    expect((await runAction(sandbox, 'list_sent', {})).status).toBe(200);
  });

  test('is refused where LinkedIn refuses', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'restricted' }] });
    for (const email of ['sophie-germain+refused@example.com', 'ada-lovelace@example.com']) {
      const { body } = await requestLinkup(sandbox, 'POST', '/v2/login', { platform: 'linkedin', email, password });
      expect(body.error?.code).toBe('CHANNEL_ERROR');
    }
    expect(await Array.fromAsync(connectLinkup(sandbox).listAllAccounts())).toHaveLength(2);
  });

  test.for([
    ['without credentials', {}],
    ['with an email and no password', { email: 'a@example.com' }],
    ['from a country that is not offered', { login_token: 'x', country: 'XX' }],
    ['with an email longer than any', { email: `${'@'.repeat(254)}\n`, password }],
    ['with an email of 90,000 characters', { email: `${'@'.repeat(90_000)}\n`, password }],
  ] as const)('%s is not valid', async ([, credentials], { createSandbox }) => {
    expect(await logIn(await createSandbox(), credentials)).toMatchObject({ code: 'INVALID_PARAMS' });
  });

  test('reads an email of 254 characters', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const email = `Sophie-Germain+Checkpoint@${'x'.repeat(228)}`;
    expect(await logIn(sandbox, { email, password })).toMatchObject({ status: 'checkpoint_required' });
    const { items } = await createClient.unipile(sandbox.connection('unipile')).listAccounts();
    expect(items.map(({ name }) => name)).toContain('Sophie Germain');
  });

  test('leaves no trace of a password or a cookie', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await logIn(sandbox, { email: 'a@example.com', password, login_token: undefined });
    await logIn(sandbox, { login_token: 'AQEDA-cookie' });
    const logs = await requestLinkup(sandbox, 'GET', '/v2/logs');
    const accounts = await requestLinkup(sandbox, 'GET', '/v2/accounts');
    expect(JSON.stringify([logs, accounts, await sandbox.ledger()])).not.toMatch(/correct horse|AQEDA/);
  });
});

describe('a checkpoint', () => {
  test('is solved with 123456 for 1 credit, and with nothing else', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const login = await logIn(sandbox, { email: 'sophie-germain+checkpoint@example.com', password });
    const { account_id } = login;
    expect(login).toMatchObject({ status: 'checkpoint_required' });
    expect((await runAction(sandbox, 'list_sent', {}, String(account_id))).status).toBe(403);
    expect(await solve(sandbox, account_id, '654321')).toEqual([400, 'INVALID_PARAMS']);
    expect(await solve(sandbox, account_id)).toEqual([400, 'INVALID_PARAMS']);
    expect(await solve(sandbox, account_id, '123456')).toEqual([200, 'connected']);
    expect(await spentBy(sandbox)).toBe(1);
    expect((await runAction(sandbox, 'list_sent', {}, String(account_id))).status).toBe(200);
    expect(await solve(sandbox, account_id, '123456')).toEqual([400, 'INVALID_PARAMS']);
  });

  test('in the app needs no code, and has been approved when it is asked for again', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const credentials = { email: 'x+checkpoint@example.com', password, challenge_type: 'app_challenge' };
    const { account_id } = await logIn(sandbox, credentials);
    expect(await solve(sandbox, account_id)).toEqual([502, 'CHANNEL_ERROR']);
    expect(await solve(sandbox, account_id)).toEqual([200, 'connected']);
  });

  test('of a login expires after ten minutes, and another login starts anew', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const credentials = { email: 'x+checkpoint@example.com', password };
    const { account_id } = await logIn(sandbox, credentials);
    await sandbox.advance('PT10M');
    expect(await solve(sandbox, account_id, '123456')).toEqual([403, 'ACCOUNT_INACTIVE']);
    expect(await logIn(sandbox, credentials)).toMatchObject({ account_id, status: 'checkpoint_required' });
    expect(await solve(sandbox, account_id, '123456')).toEqual([200, 'connected']);
  });

  test('into which LinkedIn put an account by itself takes the code too', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'checkpoint' }] });
    expect(await solve(sandbox, 'acc_abc123', '123456')).toEqual([200, 'connected']);
  });

  test('is not solved without credits, nor for nobody', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'checkpoint' }], linkupCredits: 0 });
    expect(await solve(sandbox, 'acc_abc123', '123456')).toEqual([402, 'INSUFFICIENT_CREDITS']);
    expect(await solve(sandbox, 'acc_nobody', '123456')).toEqual([404, 'INVALID_ACCOUNT']);
  });
});
