import { createUnipile } from '@invitekit/clients';
import { describe, expect, onTestFinished } from 'vitest';
import { codeOf } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { read } from '../../support/read-unipile.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };
const charles = { publicIdentifier: 'charles-babbage' };

function connect(sandbox: Sandbox, accountId?: string) {
  return createUnipile(sandbox.connection('unipile', accountId));
}

describe('Unipile’s own limits', () => {
  const limited = {
    method: { requests: 3, seconds: 60 },
    sending: { requests: 1, seconds: 43_200 },
  };

  test('count each method of each account, and say how long to wait', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { unipile: { rateLimits: limited } } });
    for (let request = 1; request <= 3; request += 1) expect((await read(sandbox)).status).toBe(200);
    await sandbox.advance('PT20S');
    expect(await read(sandbox)).toMatchObject({ status: 429, retryAfter: '40' });

    const client = connect(sandbox);
    await expect(client.listSent()).rejects.toMatchObject({
      code: 'rate-limited',
      type: 'api/too_many_requests',
      retryAfterMs: 40_000,
      vendorMessage: 'We only allow 3 requests. Retry in 40 seconds.',
    });
    expect((await client.listConnections()).items).toHaveLength(100);
    expect((await connect(sandbox, sandbox.accountId('unipile', 'Grace Hopper')).listSent()).items).toHaveLength(3);
    await sandbox.advance('PT40S');
    expect((await read(sandbox)).status).toBe(200);
  });

  test('are stricter for sending, and stay so for hours', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { unipile: { rateLimits: limited } } });
    const client = connect(sandbox);
    await client.send({ member: sophie });
    await expect(client.send({ member: jordan })).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 43_200_000,
    });
    await sandbox.advance('PT12H');
    expect(await codeOf(client.send({ member: jordan }))).toBeUndefined();
  });

  test('come before the parameters are looked at, and answers from the cache do not count', async ({
    createSandbox,
  }) => {
    const rateLimits = { method: { requests: 1, seconds: 60 } };
    const sandbox = await createSandbox({ vendors: { unipile: { rateLimits, cache: 'on' } } });
    for (const cache of ['MISS', 'HIT', 'HIT']) expect(await read(sandbox)).toMatchObject({ status: 200, cache });
    expect((await read(sandbox, { path: 'me/relation-requests?type=both' })).status).toBe(429);
  });

  test('do not concern accounts and webhooks', async ({ createSandbox }) => {
    const rateLimits = { method: { requests: 1, seconds: 60 } };
    const client = connect(await createSandbox({ vendors: { unipile: { rateLimits } } }));
    for (let request = 1; request <= 3; request += 1) expect((await client.listAccounts()).items).toHaveLength(2);
  });
});

describe('LinkedIn’s limits', () => {
  test('of a week are a quota, with the time until the next one', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { weeklyInvitations: { premium: 2 } } });
    const client = connect(sandbox);
    await client.send({ member: sophie });
    await sandbox.advance('P1D');
    await client.send({ member: jordan });
    await expect(client.send({ member: charles })).rejects.toMatchObject({
      code: 'quota-exceeded',
      status: 429,
      type: 'provider/too_many_requests',
      retryAfterMs: 6 * 24 * 60 * 60_000,
      isRetryable: false,
    });
    await sandbox.advance('P6D');
    expect(await codeOf(client.send({ member: charles }))).toBeUndefined();
  });

  test('of notes on a free account are a quota too, and without a note one more goes', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { monthlyNotes: 1 } });
    const client = connect(sandbox, sandbox.accountId('unipile', 'Grace Hopper'));
    await client.send({ member: sophie, note: 'Hello' });
    expect(await codeOf(client.send({ member: jordan, note: 'Hello' }))).toBe('quota-exceeded');
    expect(await codeOf(client.send({ member: jordan }))).toBeUndefined();
  });

  test('of the length of a note depend on the account', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const note = 'x'.repeat(201);
    const free = connect(sandbox, sandbox.accountId('unipile', 'Grace Hopper'));
    await expect(free.send({ member: sophie, note })).rejects.toMatchObject({
      code: 'invalid-request',
      type: 'provider/invalid_parameters',
    });
    expect(await codeOf(connect(sandbox).send({ member: sophie, note }))).toBeUndefined();
  });
});

describe('how long to wait', () => {
  test.for([
    ['provider', { 'retry-after': '3600' }, {}, 'quota-exceeded', 3_600_000],
    ['provider', { 'retry-after': '3599' }, {}, 'rate-limited', 3_599_000],
    [
      'provider',
      { date: 'Mon, 01 Jun 2026 09:00:00 GMT', 'retry-after': 'Tue, 02 Jun 2026 09:00:00 GMT' },
      {},
      'quota-exceeded',
      86_400_000,
    ],
    ['provider', {}, { detail: 'You have reached the weekly invitation limit.' }, 'quota-exceeded', undefined],
    ['provider', {}, { detail: 'Slow down.' }, 'rate-limited', undefined],
    ['api', {}, { title: 'We only allow 100 requests. Retry in 12 hours.' }, 'rate-limited', 43_200_000],
    ['api', { 'retry-after': '7' }, { title: 'We only allow 10 requests. Retry in 1 minute.' }, 'rate-limited', 7000],
  ] as const)('with %s/too_many_requests, %j and %j is %s', async ([thrower, headers, words, code, retryAfterMs]) => {
    const server = await startScriptedServer((_, response) => {
      const body = { object: 'Error', type: `${thrower}/too_many_requests`, status: 429, req_id: 'req-1', ...words };
      response.writeHead(429, headers).end(JSON.stringify(body));
    });
    onTestFinished(() => server.close());
    const transport = async (request: { readonly url: string }) => {
      const response = await fetch(request.url);
      return { status: 429, headers: Object.fromEntries(response.headers), body: await response.text() };
    };
    const client = createUnipile({ baseUrl: server.url, accountId: 'acc_1', transport });
    await expect(client.listSent()).rejects.toMatchObject({ code, retryAfterMs });
  });
});
