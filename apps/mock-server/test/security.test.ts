import { request } from 'node:http';
import { test as base, describe, expect } from 'vitest';
import { type MockServer, startMockServer } from '../src/index.ts';

interface Call {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As no browser lets a page do it: with any Host. */
async function call(serverUrl: string, { method = 'GET', path, headers = {}, body }: Call) {
  const { hostname, port } = new URL(serverUrl);
  return await new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end(body);
  });
}

interface Fixtures {
  readonly failures: unknown[];
  readonly server: MockServer;
  readonly port: string;
}

const test = base.extend<Fixtures>({
  failures: [[], { scope: 'file' }],
  server: [
    async ({ failures }, use) => {
      const report = (error: unknown) => failures.push(error);
      const server = await startMockServer({ allowHosts: ['fake.example.com'], report });
      await use(server);
      await server.close();
      if (failures.length > 0) throw new AggregateError(failures, 'The fake failed inside');
    },
    { scope: 'file' },
  ],
  port: async ({ server }, use) => {
    await use(new URL(server.url).port);
  },
});

const key = { 'x-api-key': 'mock-linkup-key' };
const places = ['/', '/_mock/sandboxes', '/_mock/docs', '/_mock/openapi.json', '/linkup/v2/credits', '/nothing'];

describe('a name that was not allowed', () => {
  test.for([
    'rebound.example.com',
    'localhost.example.com',
    '127.0.0.1.example.com',
    '127.0.0.1@example.com',
    'fake.example.com.evil.org',
    'a.fake.example.com',
    '0.0.0.0',
    '[::]',
    '192.168.1.5',
    '',
    'a b',
  ])('opens nothing: %j', async (host, { server, port }) => {
    for (const path of places) {
      const { status, text } = await call(server.url, { path, headers: { ...key, host: `${host}:${port}` } });
      // Node itself refuses what is no header.
      expect([path, [400, 421].includes(status)]).toEqual([path, true]);
      if (status === 421) expect(text).toContain('--allow-host');
    }
  });
});

describe('a name of this machine, or one that was allowed,', () => {
  test.for(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]', '127.9.9.9', 'fake.example.com', 'Fake.Example.Com'])(
    'opens the fake: %s',
    async (host, { server, port }) => {
      const headers = { ...key, host: `${host}:${port}` };
      const statuses = await Promise.all(
        ['/_mock/sandboxes', '/_mock/docs', '/linkup/v2/credits'].map(async (path) => {
          return (await call(server.url, { path, headers })).status;
        }),
      );
      expect(statuses).toEqual([200, 200, 200]);
      expect((await call(server.url, { path: '/_mock/sandboxes', headers: { ...headers, host } })).status).toBe(200);
    },
  );
});

test.for([
  ['MyMock', 'mymock'],
  ['mymock', 'MyMock'],
  ['[0:0:0:0:0:0:0:5]', '[::5]'],
  ['0:0:0:0:0:0:0:5', '[::5]'],
] as const)('%s allows who says %s', async ([allowed, host]) => {
  await using server = await startMockServer({ allowHosts: [allowed] });
  expect((await call(server.url, { path: '/_mock/sandboxes', headers: { host } })).status).toBe(200);
});

test.for(['0', '0.0.0.0', '0:0:0:0:0:0:0:0', '::'])('who listens on %s is reached on this machine', async (host) => {
  await using server = await startMockServer({ host });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await call(server.url, { path: '/_mock/sandboxes' })).status).toBe(200);
});

test.for(['*', '*.example.com', 'a b', ''])('%j cannot be allowed', async (name) => {
  await expect(startMockServer({ allowHosts: [name] })).rejects.toThrow(`"${name}"`);
});

describe('a page of another site', () => {
  const others = (port: string): readonly Readonly<Record<string, string>>[] => [
    { origin: 'https://example.com' },
    { origin: 'null' },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { origin: `http://localhost:${port}` },
    { origin: `http://127.0.0.1:${port}.example.com` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
  ];

  test('neither reads nor changes anything through the control API', async ({ server, port }) => {
    for (const headers of others(port)) {
      for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
        const path = method === 'DELETE' ? '/_mock/sandboxes/default/faults' : '/_mock/sandboxes';
        const { status, text } = await call(server.url, { method, path, headers });
        expect([method, headers, status]).toEqual([method, headers, 403]);
        expect(JSON.parse(text)).toEqual({ error: 'Pages of other sites may not do this.' });
      }
    }
    const { text } = await call(server.url, { path: '/_mock/sandboxes' });
    expect(JSON.parse(text)).toMatchObject({ sandboxes: [{ id: 'default' }] });
  });

  test('cannot even with a form, which may send a body and follow to the answer', async ({ server }) => {
    const headers = {
      origin: 'https://example.com',
      'content-type': 'text/plain',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    const { status } = await call(server.url, { method: 'POST', path: '/_mock/sandboxes', headers, body: '{}' });
    expect(status).toBe(403);
  });

  test('changes nothing through a vendor', async ({ server, port }) => {
    for (const headers of others(port)) {
      const { status } = await call(server.url, {
        method: 'POST',
        path: '/linkup/v2/network',
        headers: { ...key, ...headers, 'content-type': 'application/json' },
        body: '{"account_id":"acc_abc123","action":"list_sent"}',
      });
      expect([headers, status]).toEqual([headers, 403]);
    }
    const { text } = await call(server.url, { path: '/_mock/sandboxes/default/ledger' });
    expect(JSON.parse(text)).toMatchObject({ balance: 1000 });
  });
});

test('links lead to the document, from wherever they are', async ({ server }) => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await call(server.url, { path: '/_mock/docs', headers })).status).toBe(200);
});

test('the fake’s own page, and who is no browser, may do everything', async ({ server, port }) => {
  const own = { host: `localhost:${port}`, origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-origin' };
  const curl = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const headers of [own, curl]) {
    const { status } = await call(server.url, { method: 'POST', path: '/_mock/sandboxes', headers, body: '{}' });
    expect(status).toBe(201);
  }
});

test('no answer may be taken for something else than it says', async ({ server }) => {
  for (const path of ['/_mock/sandboxes', '/_mock/docs', '/_mock/openapi.json', '/_mock/nothing']) {
    const { headers } = await fetch(`${server.url}${path}`);
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, null]);
  }
});

describe('a path', () => {
  test.for([
    '/_mock/docs/../../package.json',
    '/_mock/docs/..%2f..%2fpackage.json',
    '/_mock/docs/%2e%2e/package.json',
    '/_mock/docs/swagger-ui.css%00.js',
    '/_mock/docs/package.json',
    '/..%2fpackage.json',
    '/_mock/sandboxes/..%2f..%2fetc%2fpasswd/snapshot',
  ])('leads to no file: %s', async (path, { server }) => {
    const { status, text } = await call(server.url, { path });
    expect([status, JSON.parse(text)]).toEqual([404, { error: expect.any(String) }]);
  });
});

test('bodies are bounded, also those of snapshots', async ({ server }) => {
  for (const [path, length, limit] of [
    ['/_mock/sandboxes/default/ledger', 110_000, '100 kB'],
    ['/_mock/sandboxes', 2_200_000, '2 MB'],
  ] as const) {
    const { status, text } = await call(server.url, { method: 'POST', path, body: JSON.stringify('x'.repeat(length)) });
    expect([status, JSON.parse(text)]).toEqual([413, { error: `The body is larger than ${limit}.` }]);
  }
  const snapshot = ' '.repeat(161 * 1024 * 1024);
  const path = '/_mock/sandboxes/large/snapshot';
  expect((await call(server.url, { method: 'PUT', path, body: snapshot })).status).toBe(413);
});
