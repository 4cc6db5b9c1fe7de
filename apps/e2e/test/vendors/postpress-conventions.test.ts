import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const accountId = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';

/** A request as it is, and its answer. */
async function ask(sandbox: Sandbox, path: string, init: RequestInit = {}) {
  const { baseUrl, apiKey } = sandbox.access('postpress');
  const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' };
  const response = await fetch(`${baseUrl}${path}`, { ...init, headers: { ...headers, ...init.headers } });
  return { status: response.status, body: await response.json() };
}

const post = (body: object, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers,
});

describe('both prefixes', () => {
  test('answer the same', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const connection = sandbox.connection('postpress');
    const long = createPostpress({ ...connection, baseUrl: `${connection.baseUrl}/api` });
    const usual = createPostpress(connection);
    expect(await Array.fromAsync(long.listAllSent())).toEqual(await Array.fromAsync(usual.listAllSent()));
    expect(await long.relationship({ publicIdentifier: 'jordan-walke' })).toEqual(
      await usual.relationship({ publicIdentifier: 'jordan-walke' }),
    );
  });
});

describe('lists', () => {
  test.for([
    ['/v1/users/invite/sent', 100, 250],
    ['/v1/users/invite/received', 10, 100],
    ['/v1/users/relations', 100, 1000],
    ['/v1/users/following', 8, 1000],
    ['/v1/accounts', 2, 250],
    ['/v1/webhooks', 0, 250],
  ] as const)('%s gives %i unless told otherwise, and %i at most', async ([path, count, most], { createSandbox }) => {
    const sandbox = await createSandbox();
    for (const from of ['jordan-walke', 'charles-babbage', 'sophie-germain']) await sandbox.receive({ from });
    const list = async (limit = '') => await ask(sandbox, `${path}?account_id=${accountId}${limit}`);
    expect((await list()).body.items).toHaveLength(count);
    expect((await list(`&limit=${most}`)).body.cursor).toBeNull();
    const tooHigh = await list(`&limit=${most + 1}`);
    expect(tooHigh).toMatchObject({ status: 400, body: { type: 'errors/limit_too_high' } });
    expect((await list('&limit=0')).body.type).toBe('errors/invalid_parameters');
  });

  test('go on where the cursor says, in the form of the vendor’s sample', async ({ createSandbox }) => {
    const { body } = await ask(await createSandbox(), `/v1/users/invite/sent?account_id=${accountId}`);
    expect(body.cursor).toBe('eyJvIjoxMDB9');
  });

  test('of received invitations hold those to connect, in one request', async ({ createSandbox }) => {
    const line = recording((await createSandbox()).connection('postpress'));
    expect(await Array.fromAsync(createPostpress(line).listAllReceived())).toHaveLength(8);
    expect(line.paths()).toEqual(['GET /v1/users/invite/received']);
  });
});

describe('a repeated Idempotency-Key', () => {
  test('gets the first answer again, and nothing is done twice', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = createPostpress(sandbox.connection('postpress'));
    const idOf = async (publicIdentifier: string) => given((await client.relationship({ publicIdentifier })).member.id);
    const [sophie, jordan] = [await idOf('sophie-germain'), await idOf('jordan-walke')];
    const send = async (provider: string, key: string) =>
      await ask(
        sandbox,
        '/v1/users/invite',
        post({ provider_id: provider, account_id: accountId }, { 'Idempotency-Key': key }),
      );
    const first = await send(sophie, 'one');
    expect(first.status).toBe(200);
    expect(await send(sophie, 'one')).toEqual(first);
    expect(await send(jordan, 'one')).toMatchObject({ status: 422, body: { type: 'errors/unprocessable_entity' } });
    expect(await send(sophie, 'one')).toEqual(first);
    expect(await Array.fromAsync(client.listAllSent())).toHaveLength(146);
    expect((await send(sophie, 'two')).body.type).toBe('errors/already_invited_recently');
    expect((await send(jordan, 'two')).status).toBe(200);
  });

  test('is told by the body whatever the order of its fields', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = createPostpress(sandbox.connection('postpress'));
    const { member } = await client.relationship({ publicIdentifier: 'sophie-germain' });
    const send = (body: object) => ask(sandbox, '/v1/users/invite', post(body, { 'Idempotency-Key': 'one' }));
    const first = await send({ provider_id: member.id, account_id: accountId });
    expect(first.status).toBe(200);
    expect(await send({ account_id: accountId, provider_id: member.id })).toEqual(first);
  });

  test('counts for its account alone', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = createPostpress(sandbox.connection('postpress'));
    const { member } = await client.relationship({ publicIdentifier: 'sophie-germain' });
    const ids = [];
    for (const account_id of [accountId, sandbox.accountId('postpress', 'Grace Hopper')]) {
      const body = { provider_id: member.id, account_id };
      const answer = await ask(sandbox, '/v1/users/invite', post(body, { 'Idempotency-Key': 'one' }));
      expect(answer.status).toBe(200);
      ids.push(answer.body.invitation_id);
    }
    expect(new Set(ids).size).toBe(2);
  });

  test('counts for its path alone', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { items } = await createPostpress(sandbox.connection('postpress')).listReceived({ limit: 2 });
    const answer = async (index: number, action = 'decline') => {
      const { id, raw } = given(items[index]);
      const secret = JSON.parse(JSON.stringify(raw)).specifics.shared_secret;
      const body = { provider: 'LINKEDIN', shared_secret: secret, account_id: accountId, action };
      return await ask(sandbox, `/v1/users/invite/received/${id}`, post(body, { 'Idempotency-Key': 'one' }));
    };
    expect([await answer(0), await answer(0), await answer(1)].map(({ body }) => body.status)).toEqual([
      'DECLINED',
      'DECLINED',
      'DECLINED',
    ]);
    const accepted = await answer(0, 'accept');
    expect(accepted).toMatchObject({ status: 422, body: { type: 'errors/unprocessable_entity' } });
    const webhook = post({ source: 'users', request_url: 'https://example.com' }, { 'Idempotency-Key': 'one' });
    const created = await ask(sandbox, '/v1/webhooks', webhook);
    expect(await ask(sandbox, '/v1/webhooks', webhook)).toEqual(created);
    const another = post({ source: 'users', request_url: 'https://example.org' }, { 'Idempotency-Key': 'one' });
    const refused = await ask(sandbox, '/v1/webhooks', another);
    expect(refused).toMatchObject({ status: 400, body: { type: 'errors/invalid_parameters' } });
    expect((await ask(sandbox, '/v1/webhooks')).body.items).toHaveLength(1);
  });
});

describe('requests', () => {
  test('take a bearer token in place of the header', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { baseUrl, apiKey } = sandbox.access('postpress');
    const response = await fetch(`${baseUrl}/v1/accounts`, { headers: { authorization: `Bearer ${apiKey}` } });
    expect(response.status).toBe(200);
  });

  test('for followers are told that the fake does not model them, and are no profile of somebody called so', async ({
    createSandbox,
  }) => {
    const answer = await ask(await createSandbox(), `/v1/users/followers?account_id=${accountId}`);
    expect(answer).toMatchObject({ status: 501, body: { detail: expect.stringContaining('does not model') } });
  });

  test.for([
    ['an account that nobody has', 'acc_nobody', 401, 'errors/disconnected_account'],
    ['an error by name', 'acc_mock_error_session_mismatch', 403, 'errors/session_mismatch'],
    ['a restricted account', 'acc_mock_restricted', 403, 'errors/account_restricted'],
  ] as const)('in whose body %s stands get its error', async ([, account, status, type], { createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { postpress: { unknownAccount: 'errors/disconnected_account' } } });
    const answer = await ask(sandbox, '/v1/users/invite', post({ provider_id: 'x', account_id: account }));
    expect(answer).toMatchObject({ status, body: { type } });
  });

  test('that the client cannot make are refused without one', async ({ createSandbox }) => {
    const line = recording((await createSandbox()).connection('postpress'));
    expect(await codeOf(createPostpress(line).usage())).toBe('unsupported');
    expect(line.paths()).toEqual([]);
  });
});
