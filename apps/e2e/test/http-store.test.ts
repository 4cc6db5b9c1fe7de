import type { RequestListener } from 'node:http';
import { createFetchTransport } from '@invitekit/clients';
import { type HttpStoreSettings, httpStore, memoryStore } from '@invitekit/clients/sender';
import { afterEach, describe, expect, test } from 'vitest';
import { createStoreServer } from '../../../examples/sender-store-server.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

const apiKey = 'the-key-of-the-store';
let server: ScriptedServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function answering(answer: RequestListener, settings: Partial<HttpStoreSettings> = {}) {
  server = await startScriptedServer(answer);
  return httpStore({ url: `${server.url}/sender`, apiKey, ...settings });
}

describe('httpStore', () => {
  test('asks as docs/sender-store.md says', async () => {
    const asked: unknown[] = [];
    const store = await answering((request, response) => {
      const { authorization, 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
      asked.push([request.method, request.url, { authorization, ifMatch, ifNoneMatch }]);
      response.writeHead(request.method === 'GET' ? 404 : 204).end();
    });
    await store.read('a_B-1');
    await store.replace('a_B-1', 'text', undefined);
    await store.replace('a_B-1', 'text', 'v1');
    const authorization = `Bearer ${apiKey}`;
    expect(asked).toEqual([
      ['GET', '/sender/a_B-1', { authorization }],
      ['PUT', '/sender/a_B-1', { authorization, ifNoneMatch: '*' }],
      ['PUT', '/sender/a_B-1', { authorization, ifMatch: '"v1"' }],
    ]);
  });

  test.each([200, 201, 204])('takes %i to a PUT as written', async (status) => {
    const store = await answering((_, response) => response.writeHead(status).end());
    expect(await store.replace('key', 'text', undefined)).toBe(true);
  });

  test('takes 412 to a PUT as not written', async () => {
    const store = await answering((_, response) => response.writeHead(412).end());
    expect(await store.replace('key', 'text', undefined)).toBe(false);
  });

  test('reads the version of a weak ETag, as proxies make it that compress', async () => {
    const store = await answering((_, response) => response.writeHead(200, { etag: 'W/"v1"' }).end('text'));
    expect(await store.read('key')).toEqual({ text: 'text', version: 'v1' });
  });

  test.each([
    [401, 'GET', 'The API key is missing or wrong.'],
    [401, 'PUT', 'The API key is missing or wrong.'],
    [404, 'PUT', 'Is this the address of a sender store?'],
    [302, 'GET', 'Is this the address of a sender store?'],
    [204, 'GET', 'Is this the address of a sender store?'],
    [413, 'PUT', 'The text is too large for it.'],
    [428, 'PUT', 'a proxy may have removed If-Match or If-None-Match.'],
    [412, 'GET', 'Is this the address of a sender store?'],
    [502, 'PUT', 'The text may have been written all the same: read it before you write again.'],
  ])('says what a %i to a %s means, without the key', async (status, method, advice) => {
    const store = await answering((_, response) => response.writeHead(status, { location: '/elsewhere' }).end());
    const asked = method === 'GET' ? store.read('key') : store.replace('key', 'text', 'v1');
    const error = await asked.catch((reason: unknown) => reason);
    const start = `SenderStoreError: The store at ${server?.url}/sender answered ${status} to ${method} key.`;
    expect(String(error)).toSatisfy((message: string) => message.startsWith(start) && message.endsWith(advice));
    expect(String(error)).not.toContain(apiKey);
    expect(server?.requests).toEqual([`${method} /sender/key`]);
  });

  test.each([undefined, 'v1', '""', '"with " inside"', `"${'x'.repeat(201)}"`])(
    'refuses a text with the ETag %s',
    async (etag) => {
      const store = await answering((_, response) =>
        response.writeHead(200, etag === undefined ? {} : { etag }).end('text'),
      );
      await expect(store.read('key')).rejects.toThrow('answered GET key without a readable ETag');
    },
  );

  test('throws when the answer to a write is lost, and says that it may have been written', async () => {
    const kept = memoryStore();
    const store = await answering((request, response) => {
      if (request.method === 'GET') {
        kept.read('key').then((stored) => response.writeHead(200, { etag: `"${stored?.version}"` }).end(stored?.text));
      } else {
        kept.replace('key', 'written', undefined).then(() => request.socket.destroy());
      }
    });
    await expect(store.replace('key', 'written', undefined)).rejects.toThrow(
      `The store at ${server?.url}/sender did not answer PUT key. The text may have been written all the same: read it before you write again.`,
    );
    expect((await store.read('key'))?.text).toBe('written');
  });

  test('gives up when the time of its transport is over', async () => {
    const store = await answering(() => {}, { transport: createFetchTransport({}, { timeoutMs: 100 }) });
    const error = await store.read('key').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: `The store at ${server?.url}/sender did not answer GET key.`,
      cause: { name: 'TimeoutError' },
    });
  });

  test('neither sends nor takes more than a million bytes', async () => {
    const store = await answering((_, response) => response.writeHead(200, { etag: '"v1"' }).end('€'.repeat(333_334)));
    const message = 'A text of 1000002 bytes is too large; a store takes 1000000.';
    await expect(store.read('key')).rejects.toThrow(message);
    await expect(store.replace('key', '€'.repeat(333_334), undefined)).rejects.toThrow(message);
    expect(server?.requests).toEqual(['GET /sender/key']);
  });

  test.each(['', '..', 'a/b', 'a?b', 'ä', 'a\n', 'x'.repeat(101)])('asks nothing for the key %j', async (key) => {
    const store = await answering((_, response) => response.writeHead(404).end());
    await expect(store.read(key)).rejects.toThrow(TypeError);
    await expect(store.replace(key, 'text', undefined)).rejects.toThrow(TypeError);
    expect(server?.requests).toEqual([]);
  });

  test.each([
    ['http://store.example.com', false],
    ['http://store.example.com', true],
    ['http://10.0.0.1:8787', false],
    ['https://key@example.com', false],
    ['https://example.com?key=1', false],
    ['', false],
  ])('refuses the url %j, with allowPlainHttp %s', (url, allowPlainHttp) => {
    expect(() => httpStore({ url, apiKey, allowPlainHttp })).toThrow('The url of the store must be an https address');
  });

  test.each([
    ['https://store.example.com/sender/', false],
    ['http://127.0.0.1:8787', false],
    ['http://10.0.0.1:8787', true],
  ])('takes the url %j, with allowPlainHttp %s', (url, allowPlainHttp) => {
    expect(httpStore({ url, apiKey, allowPlainHttp })).toBeDefined();
  });

  test.each(['', ' ', 'undefined', 'two words', 'line\nbreak'])('refuses the key %j', (wrong) => {
    expect(() => httpStore({ url: 'https://example.com', apiKey: wrong })).toThrow('The API key for the store');
  });
});

describe('the example server', () => {
  const key = { authorization: `Bearer ${apiKey}` };
  const example = async () => {
    const listener = createStoreServer(memoryStore(), apiKey);
    server = await startScriptedServer((request, response) => listener.emit('request', request, response));
    return server.url;
  };

  test.each([
    ['no key', { method: 'GET' }, '/key', 401],
    ['another key', { method: 'GET', headers: { authorization: 'Bearer other' } }, '/key', 401],
    ['a write without a key', { method: 'PUT', headers: { 'if-none-match': '*' }, body: 'text' }, '/key', 401],
    ['a key that no store has', { method: 'GET', headers: key }, '/a/b', 404],
    ['another method', { method: 'DELETE', headers: key }, '/key', 405],
    ['a write without a condition', { method: 'PUT', headers: key, body: 'text' }, '/key', 428],
    ['a list of versions', { method: 'PUT', headers: { ...key, 'if-match': '"1", "2"' }, body: 'text' }, '/key', 428],
    [
      'a text that is too long',
      { method: 'PUT', headers: { ...key, 'if-none-match': '*' }, body: 'x'.repeat(1_000_001) },
      '/key',
      413,
    ],
  ])('refuses %s, and writes nothing', async (_, request, path, status) => {
    const url = await example();
    expect((await fetch(`${url}${path}`, request)).status).toBe(status);
    expect((await fetch(`${url}/key`, { headers: key })).status).toBe(404);
  });

  test('answers what nobody may keep a copy of', async () => {
    const url = await example();
    await fetch(`${url}/key`, { method: 'PUT', headers: { ...key, 'if-none-match': '*' }, body: '€' });
    const { status, headers } = await fetch(`${url}/key`, { headers: key });
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([200, '"1"', 'no-store']);
  });
});
