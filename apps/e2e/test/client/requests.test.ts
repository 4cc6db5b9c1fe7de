import { createClient, createLinkup, createUnipile, vendorNames } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { describe, expect, onTestFinished } from 'vitest';
import { keyed } from '../../support/keyed.ts';
import { test } from '../../support/mock.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

test('call without a reader gives the body, and with one all of the answer', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const unipile = createUnipile(keyed(sandbox, 'unipile'));
  expect((await unipile.call('get', '/v2/accounts')).data).toHaveLength(2);
  const answer = await unipile.call('get', '/v2/accounts', {}, (whole) => whole);
  expect(answer).toMatchObject({ status: 200, body: { data: [{}, {}] }, requestId: undefined });
  expect(answer.headers['content-type']).toMatch(/json/);
  expect(answer.answeredAt.toISOString()).toBe(new Date(answer.headers['date'] ?? '').toISOString());
  const linkup = createLinkup(keyed(sandbox, 'linkup'));
  expect((await linkup.call('get', '/v2/credits')).data.credits).toBe(1000);
});

describe.for(vendorNames)('request at %s', (vendor) => {
  const { header } = vendors[vendor].keyHeaders[0];

  test('sends a free path, query and body with the key, and gives what came back', async ({ createSandbox }) => {
    const seen: object[] = [];
    const server = await startScriptedServer(({ method, url, headers }, response) => {
      seen.push({ method, url, key: headers[header], trace: headers['x-trace'], type: headers['content-type'] });
      response.writeHead(201, { 'x-request-id': 'r-1' }).end(url?.startsWith('/text') ? 'Hello' : '{"made":true}');
    });
    onTestFinished(() => server.close());
    const settings = { ...keyed(await createSandbox(), vendor), baseUrl: server.url };
    const client = createClient(settings);
    const made = await client.request('POST', '/v9/{id}/things', {
      path: { id: 'a/b' },
      query: { page: 2, tag: ['x', 'y'], none: undefined },
      headers: { 'X-Trace': 't' },
      body: { a: 1 },
    });
    expect(made).toMatchObject({ status: 201, body: { made: true }, requestId: 'r-1' });
    expect(made.headers['x-request-id']).toBe('r-1');
    expect(await client.request('get', '/text')).toMatchObject({ body: 'Hello' });
    const key = expect.stringContaining(settings.apiKey);
    expect(seen).toEqual([
      { method: 'POST', url: '/v9/a%2Fb/things?page=2&tag=x&tag=y', key, trace: 't', type: 'application/json' },
      { method: 'GET', url: '/text', key, trace: undefined, type: undefined },
    ]);
  });

  test('has the errors of the vendor, with its headers', async ({ createSandbox }) => {
    const client = createClient(keyed(await createSandbox(), vendor));
    await expect(client.request('DELETE', '/v2/nothing/here')).rejects.toMatchObject({
      code: 'not-found',
      status: 404,
      headers: { 'content-type': expect.stringMatching(/json/) },
      message: expect.stringMatching(`^${vendor} answered 404 \\(not-found\\) to DELETE /v2/nothing/here: \\w`),
    });
  });

  test('tries a read again, and not what changes something', async ({ createSandbox }) => {
    const server = await startScriptedServer((_request, response) => void response.writeHead(503).end());
    onTestFinished(() => server.close());
    const retry = { attempts: 3, firstDelayMs: 0 };
    const client = createClient({ ...keyed(await createSandbox(), vendor), baseUrl: server.url, retry });
    await expect(client.request('GET', '/a')).rejects.toMatchObject({ isUncertain: false });
    await expect(client.request('POST', '/b')).rejects.toMatchObject({ isUncertain: true });
    await expect(client.request('POST', '/c', { isRead: true })).rejects.toMatchObject({ isUncertain: false });
    expect(server.requests.map((request) => request.split('/')[1]).join('')).toBe('aaabccc');
  });

  test.for([
    '//evil.example.com/v2',
    '/v2/../../secrets',
    '/v2/..',
    '/..',
    '/v2/./x',
    '/v2/%2e%2e/x',
    '/v2/.%2E/x',
    '/\\evil.example.com',
    'https://evil.example.com/',
    'v2/accounts',
    '@evil.example.com/',
    '/v2/accounts?x=1',
    '/v2/accounts#x',
    '/v2/a b',
    '/v2/a\tb',
    '/v2/ä',
    '/v2/{missing}',
    '',
  ])('refuses the path "%s" and sends nothing', async (path, { createSandbox }) => {
    const { apiKey, accountId } = keyed(await createSandbox(), vendor);
    const client = createClient({ vendor, apiKey, accountId, fetch: () => Promise.reject(new Error('Sent')) });
    await expect(client.request('GET', path)).rejects.toMatchObject({ code: 'invalid-request', status: undefined });
  });

  test('refuses a header that would replace the key, and other methods', async ({ createSandbox }) => {
    const { apiKey, accountId } = keyed(await createSandbox(), vendor);
    const client = createClient({ vendor, apiKey, accountId, fetch: () => Promise.reject(new Error('Sent')) });
    const headers = { [header.toUpperCase()]: 'other' };
    await expect(client.request('GET', '/v2', { headers })).rejects.toMatchObject({ code: 'invalid-request' });
    const trace = Reflect.apply(client.request, undefined, ['TRACE', '/v2']);
    await expect(trace).rejects.toMatchObject({ code: 'invalid-request' });
  });
});
