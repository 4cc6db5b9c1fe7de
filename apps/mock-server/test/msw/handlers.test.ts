import { get } from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { setupServer } from 'msw/node';
import { describe, expect, onTestFinished } from 'vitest';
import { createHandlers, type HandlerOptions } from '../../src/msw/index.ts';
import { post, type SandboxAccess, test, type VendorName, vendorNames } from '../support.ts';
import { listSent, listSentBelowApi, type Send, sendByFetch, sendByHttps } from './program.ts';

/** Answers the vendors' hosts from a sandbox until the test is over; any other request fails. */
function intercept({ vendors }: SandboxAccess, options?: HandlerOptions): void {
  const sandbox = { connection: (vendor: VendorName) => vendors[vendor] };
  const server = setupServer(...createHandlers(sandbox, options));
  server.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => server.close());
}

/** The same program, pointed at the fake by hand. */
function sendDirectly({ vendors }: SandboxAccess, vendor: VendorName): Send {
  return ({ url, ...call }) => {
    const { pathname, search } = new URL(url);
    return sendByFetch({ ...call, url: `${vendors[vendor].baseUrl}${pathname}${search}` });
  };
}

/** What belongs to one connection. */
const ofConnection = ['connection', 'keep-alive'];

function withoutConnection(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.includes(name)));
}

describe.each([
  ['fetch', sendByFetch],
  ['node:https', sendByHttps],
])('a program with hard-coded hosts that uses %s', (_, send) => {
  test.for(vendorNames)('sees of %s what the fake answers, byte for byte', async (vendor, { createSandbox }) => {
    // Two sandboxes of one seed: what is asked twice may differ in a request's number.
    const [sandbox, twin] = [await createSandbox(), await createSandbox()];
    const expected = await listSent[vendor](sendDirectly(twin, vendor), twin.vendors[vendor].apiKey);
    intercept(sandbox);
    const seen = await listSent[vendor](send, 'the key that it has');
    expect({ ...seen, headers: withoutConnection(seen.headers) }).toEqual({
      ...expected,
      headers: withoutConnection(expected.headers),
    });
    expect(seen.status).toBe(200);
  });

  test.for(vendorNames)(
    'sees a network error where %s drops the connection',
    async (vendor, { createSandbox, server }) => {
      const sandbox = await createSandbox();
      const fault = { vendor, operation: '*', connection: 'drop-after', times: 1 };
      expect((await post(`${server.url}/_mock/sandboxes/${sandbox.id}/faults`, fault)).status).toBe(201);
      intercept(sandbox);
      await expect(listSent[vendor](send, 'any')).rejects.toThrow();
      expect((await listSent[vendor](send, 'any')).status).toBe(200);
    },
  );

  test('sees an error where the body is cut short', async ({ createSandbox, server }) => {
    const sandbox = await createSandbox();
    const fault = { vendor: 'unipile', operation: '*', body: 'cut' };
    expect((await post(`${server.url}/_mock/sandboxes/${sandbox.id}/faults`, fault)).status).toBe(201);
    intercept(sandbox);
    await expect(listSent.unipile(send, 'any')).rejects.toThrow();
  });

  test('sees an error of the vendor with its headers', async ({ createSandbox, server }) => {
    const sandbox = await createSandbox();
    const fault = { vendor: 'unipile', operation: 'getRelationRequestsList', type: 'api/too_many_requests' };
    expect((await post(`${server.url}/_mock/sandboxes/${sandbox.id}/faults`, fault)).status).toBe(201);
    intercept(sandbox);
    const { status, headers } = await listSent.unipile(send, 'any');
    expect([status, headers['retry-after']]).toEqual([429, '60']);
  });

  test('gets to either of postpress’ prefixes', async ({ createSandbox }) => {
    intercept(await createSandbox());
    expect((await listSentBelowApi(send, 'any')).status).toBe(200);
  });
});

test('without a key nothing opens', async ({ createSandbox }) => {
  intercept(await createSandbox());
  expect((await listSent.linkup(sendByFetch, '')).status).toBe(403);
});

test('with strict keys only the sandbox’ own one opens it', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  intercept(sandbox, { keys: 'strict' });
  const statuses = await Promise.all(
    ['another', sandbox.vendors.unipile.apiKey].map(async (key) => (await listSent.unipile(sendByFetch, key)).status),
  );
  expect(statuses).toEqual([401, 200]);
});

describe('the kinds of key', () => {
  const call = async (key: string, method: string, path: string, body?: object) =>
    await fetch(`https://api.unipile.com${path}`, {
      method,
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });

  test('any key does what every kind may', async ({ createSandbox }) => {
    intercept(await createSandbox());
    const endpoint = { trigger_events: ['relation.new'], url: 'https://example.com' };
    const made = await call('its own', 'POST', '/v2/webhooks/endpoints/', endpoint);
    expect(made.status).toBe(200);
    const { id } = JSON.parse(await made.text());
    for (const [method, path, status, body] of [
      ['GET', '/v2/webhooks/endpoints', 200],
      ['GET', `/v2/webhooks/endpoints/${id}`, 200],
      ['PATCH', `/v2/webhooks/endpoints/${id}?x=1`, 200, { enabled: false }],
      ['DELETE', `/v2/webhooks/endpoints/${id}/`, 200],
      ['GET', '/v2/accounts/', 200],
      ['GET', '/v2/acc_987654321/users/me/relation-requests?type=sent', 200],
      ['GET', '/v2/scopes/', 501],
    ] as const) {
      expect([path, (await call('its own', method, path, body)).status]).toEqual([path, status]);
    }
  });

  test('strict keys are held to their kind', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    intercept(sandbox, { keys: 'strict' });
    const { apiKey, otherKeys } = sandbox.vendors.unipile;
    const statuses = [apiKey, otherKeys['scoped'], otherKeys['service']].map(async (key = '') => [
      (await call(key, 'GET', '/v2/webhooks/endpoints/')).status,
      (await call(key, 'GET', '/v2/acc_987654321/users/me/relation-requests?type=sent')).status,
    ]);
    expect(await Promise.all(statuses)).toEqual([
      [403, 200],
      [403, 403],
      [200, 403],
    ]);
  });
});

test('a name imported from node:https is intercepted once Node was told', async ({ createSandbox }) => {
  // What is to be undone last is registered first.
  onTestFinished(syncBuiltinESMExports);
  intercept(await createSandbox());
  syncBuiltinESMExports();
  const status = new Promise((resolve, reject) => {
    get('https://api.unipile.com/v2/accounts', ({ statusCode }) => resolve(statusCode)).on('error', reject);
  });
  expect(await status).toBe(401);
});

test('an abort of the program is its own', async ({ createSandbox }) => {
  intercept(await createSandbox());
  const aborted = fetch('https://api.unipile.com/v2/acc_mock_slow/users/me/relation-requests?type=sent', {
    headers: { 'x-api-key': 'any' },
    signal: AbortSignal.timeout(10),
  });
  await expect(aborted).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a test can still ask the fake itself', async ({ createSandbox, server }) => {
  intercept(await createSandbox());
  expect((await fetch(`${server.url}/_mock/sandboxes/default`)).status).toBe(200);
});
