import { createClient, createConnectSafely, createUnipile, type Fetch, vendorNames } from '@invitekit/clients';
import { describe, expect, onTestFinished } from 'vitest';
import { keyed } from '../../support/keyed.ts';
import { test } from '../../support/mock.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const member = { publicIdentifier: 'sophie-germain' };

describe.for(vendorNames)('createClient for %s', (vendor) => {
  test('needs a key and an account', async ({ createSandbox }) => {
    const client = createClient(keyed(await createSandbox(), vendor));
    expect(client.vendor).toBe(vendor);
    await client.send({ member });
    expect((await client.listSent({ limit: 1 })).items[0]?.member).toMatchObject(member);
  });

  test('sends the headers of its settings beside its own', async ({ createSandbox }) => {
    const seen: NodeJS.Dict<string | string[]>[] = [];
    const server = await startScriptedServer(({ headers }, response) => {
      seen.push(headers);
      response.writeHead(500).end();
    });
    onTestFinished(() => server.close());
    const settings = { ...keyed(await createSandbox(), vendor), baseUrl: server.url, retry: { attempts: 1 } };
    const headers = { 'X-Trace': 'a b', 'User-Agent': 'my-app/1', Accept: 'text/html' };
    await expect(createClient({ ...settings, headers }).listSent()).rejects.toMatchObject({ status: 500 });
    expect(seen).toMatchObject([{ 'x-trace': 'a b', 'user-agent': 'my-app/1', accept: 'application/json' }]);
    expect(Object.values(seen[0] ?? {}).join()).toContain(settings.apiKey);
  });

  test('sends over the fetch that it is given', async ({ createSandbox }) => {
    const urls: string[] = [];
    const { baseUrl, ...settings } = keyed(await createSandbox(), vendor);
    const elsewhere = 'https://vendor.example.com/api';
    const own: Fetch = async (url, request) => {
      urls.push(url);
      return await fetch(url.replace(elsewhere, baseUrl), request);
    };
    const client = createClient({ ...settings, baseUrl: elsewhere, fetch: own });
    expect((await client.listSent({ limit: 3 })).items).not.toEqual([]);
    expect(urls).toHaveLength(1);
  });

  test('gives up an attempt after timeoutMs', async ({ createSandbox }) => {
    const server = await startScriptedServer(() => {});
    onTestFinished(() => server.close());
    const settings = { ...keyed(await createSandbox(), vendor), baseUrl: server.url, timeoutMs: 30 };
    const attempts: number[] = [];
    const beforeRequest = ({ attempt }: { readonly attempt: number }) => void attempts.push(attempt);
    const client = createClient({ ...settings, retry: { attempts: 2, firstDelayMs: 1 }, beforeRequest });
    await expect(client.listSent()).rejects.toMatchObject({ code: 'timeout', isUncertain: false });
    expect(attempts).toEqual([1, 2]);
  });
});

test('a vendor that there is not is refused, with the names of those that there are', () => {
  const attempt = () => Reflect.apply(createClient, undefined, [{ vendor: 'toString', apiKey: 'k', accountId: 'a' }]);
  expect(attempt).toThrow(TypeError);
  expect(attempt).toThrow(/^vendor must be one of .*unipile.*, not "toString"\.$/);
});

test('ConnectSafely acts for the default account of its key', async ({ createSandbox }) => {
  const client = createConnectSafely((await createSandbox()).access('connectsafely'));
  expect((await client.listSent()).items).not.toEqual([]);
});

test('Unipile manages webhooks with serviceApiKey, by the paths of its spec and by free ones', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox();
  const { vendor: _, ...settings } = keyed(sandbox, 'unipile');
  const client = createUnipile({ ...settings, serviceApiKey: sandbox.serviceKey('unipile') });
  const body = { trigger_events: ['relation.new' as const], url: 'https://example.com/hook' };
  const { id } = await client.call('post', '/v2/webhooks/endpoints/', { body });
  expect((await client.request('GET', `/v2/webhooks/endpoints/${id}`)).body).toMatchObject({ id });
  expect((await client.request('GET', '/v2/accounts')).body).toMatchObject({ data: [{}, {}] });
  await expect(createUnipile(settings).request('GET', `/v2/webhooks/endpoints/${id}`)).rejects.toMatchObject({
    code: 'forbidden',
  });
});
