import { createFetchTransport, type Transport, vendorNames } from '@invitekit/clients';
import { type MockServer, startMockServer } from '@invitekit/mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useNames } from '../support/resolve-names.ts';
import { authentication, createClient, Sandbox } from '../support/sandbox.ts';

const names = ['fake', 'host.docker.internal', 'fake.default.svc.cluster.local'];
useNames(...names, 'stranger');

let server: MockServer;
let sandbox: Sandbox;
beforeAll(async () => {
  server = await startMockServer({ validateAnswers: true, allowHosts: names });
  sandbox = await Sandbox.create(server.url);
});
afterAll(async () => {
  await server.close();
});

describe.each(vendorNames)('%s', (vendor) => {
  test.each(names)('lists through a fake that is called %s, with allowPlainHttp', async (name) => {
    const client = createClient[vendor]({ ...at(name), allowPlainHttp: true });
    expect((await client.listSent({ limit: 3 })).items.length).toBeGreaterThan(0);
    expect((await client.listAccounts()).items).toHaveLength(2);
  });

  test('is refused without it, and the refusal names it', () => {
    expect(() => createClient[vendor](at('fake'))).toThrow(/set allowPlainHttp: true/);
  });

  test('sends no key that a fake has not issued', () => {
    const transport = createFetchTransport(authentication[vendor]('live-key'));
    const attempt = () => createClient[vendor]({ ...at('fake'), transport, allowPlainHttp: true });
    expect(attempt).toThrow(/only with a key that a fake has issued/);
  });

  test('takes the word of a transport of one’s own', async () => {
    const { transport, ...connection } = at('fake');
    const own: Transport = async (request) => await transport(request);
    const wrapped = Object.assign(own, { hasFakeKey: true });
    const client = createClient[vendor]({ ...connection, transport: wrapped, allowPlainHttp: true });
    expect((await client.listSent({ limit: 1 })).items.length).toBeGreaterThan(0);
    const silent: Transport = async (request) => await transport(request);
    expect(() => createClient[vendor]({ ...connection, transport: silent, allowPlainHttp: true })).toThrow(
      /hasFakeKey/,
    );
  });

  test('is turned down by a fake that was not told its name', async () => {
    const client = createClient[vendor]({ ...at('stranger'), allowPlainHttp: true });
    await expect(client.listSent()).rejects.toMatchObject({ status: 421 });
  });

  test('follows no redirect to anywhere else', async () => {
    const { transport, ...connection } = at('fake');
    const asked: string[] = [];
    const redirected = Object.assign(
      async (request: Parameters<Transport>[0]) => {
        asked.push(new URL(request.url).hostname);
        await transport(request);
        return { status: 302, headers: { location: 'http://stranger/' }, body: '' };
      },
      { hasFakeKey: true },
    );
    const client = createClient[vendor]({ ...connection, transport: redirected, allowPlainHttp: true });
    await expect(client.listSent()).rejects.toMatchObject({ status: 302 });
    expect(asked).toEqual(['fake']);
  });

  function at(name: string) {
    const { baseUrl, ...connection } = sandbox.connection(vendor);
    return { ...connection, baseUrl: baseUrl.replace('127.0.0.1', name) };
  }
});
