import { expect } from 'vitest';
import { authentication, send, test } from './support.ts';

async function straysOf(serverUrl: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { strays } = JSON.parse((await send(`${serverUrl}/_mock/strays`)).text);
  return strays;
}

test('a request that opens no sandbox is told without its key, its query and its body', async ({ server }) => {
  const key = 'a-real-key';
  await send(`${server.url}/unipile/v2/accounts`);
  await send(`${server.url}/unipile/v2/accounts?token=${key}`, { headers: authentication.unipile(key) });
  const headers = { ...authentication.linkup(key), 'content-type': 'application/json' };
  const body = JSON.stringify({ platform: 'linkedin', login_token: 'a-real-cookie' });
  await send(`${server.url}/linkup/v2/${key}/login`, { method: 'POST', headers, body });
  const at = expect.any(String);
  expect(await straysOf(server.url)).toEqual([
    { at, vendor: 'unipile', method: 'GET', path: '/v2/accounts', reason: 'no key', status: 401 },
    { at, vendor: 'unipile', method: 'GET', path: '/v2/accounts', reason: 'unknown key', status: 401 },
    { at, vendor: 'linkup', method: 'POST', path: '/v2/[redacted]/login', reason: 'unknown key', status: 404 },
  ]);
});

test('the last 100 of them are kept, with the beginning of their paths', async ({ server }) => {
  for (let count = 1; count <= 101; count += 1) await send(`${server.url}/linkup/${count}/${'x'.repeat(300)}`);
  const paths = (await straysOf(server.url)).map(({ path }) => String(path));
  expect([paths.length, paths[0]?.slice(0, 4), paths[0]?.length]).toEqual([100, '/2/x', 200]);
});
