import { connect } from 'node:net';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { startMockServer } from '../src/index.ts';
import { faultsOf, listAtLinkup } from './faults-support.ts';
import { defaultSandbox } from './journal-support.ts';
import { authentication, listSent, type SandboxAccess, send, test } from './support.ts';

function invite({ vendors }: SandboxAccess) {
  const { baseUrl, apiKey } = vendors.linkup;
  return fetch(`${baseUrl}/v2/network`, {
    method: 'POST',
    headers: { ...authentication.linkup(apiKey), 'content-type': 'application/json' },
    body: JSON.stringify({
      account_id: 'acc_abc123',
      action: 'invite',
      params: { profile_url: 'https://www.linkedin.com/in/sophie-germain' },
    }),
  });
}

async function balanceOf(serverUrl: string, { id }: SandboxAccess): Promise<unknown> {
  const { body } = await send(`${serverUrl}/_mock/sandboxes/${id}/ledger`);
  return typeof body === 'object' && body !== null ? Reflect.get(body, 'balance') : undefined;
}

async function sentTo(sandbox: SandboxAccess, name: string): Promise<boolean> {
  return (await listSent('postpress', sandbox.vendors.postpress, { limit: 250 })).text.includes(name);
}

describe('a connection that is dropped', () => {
  test('before the effect changes nothing and costs nothing', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ vendor: 'linkup', operation: '*', connection: 'drop-before' });
    await expect(invite(sandbox)).rejects.toThrow('fetch failed');
    expect(await sentTo(sandbox, 'sophie-germain')).toBe(false);
    expect(await balanceOf(server.url, sandbox)).toBe(1000);
    expect((await invite(sandbox)).status).toBe(200);
  });

  test('after the effect has had it', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ vendor: 'linkup', operation: '*', connection: 'drop-after' });
    await expect(invite(sandbox)).rejects.toThrow('fetch failed');
    expect(await sentTo(sandbox, 'sophie-germain')).toBe(true);
    expect(await balanceOf(server.url, sandbox)).toBe(999);
  });
});

describe('a body', () => {
  test('that is cut ends before its length, with the connection', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, body: 'cut' });
    const { head, body } = await exchange(sandbox);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(head).toContain('200 OK');
    expect(body.length).toBe(Math.floor(length / 2));
    expect((await listSent('linkup', sandbox.vendors.linkup)).text.length).toBe(length);
  });

  test('that is malformed is whole, and no JSON', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, body: 'malformed' });
    const { status, text, body, headers } = await listSent('linkup', sandbox.vendors.linkup);
    expect([status, headers.get('content-type'), body]).toEqual([200, 'application/json; charset=utf-8', undefined]);
    expect(headers.get('content-length')).toBe(String(text.length));
    expect(text).not.toBe('');
  });

  test('that is slow comes whole, bit by bit', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const usual = await listSent('linkup', sandbox.vendors.linkup);
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, body: 'slow' });
    const startedAt = performance.now();
    const slow = await listSent('linkup', sandbox.vendors.linkup);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(40);
    expect(slow.text).toBe(usual.text);
  });

  test('that is broken may be that of an error that comes late', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const fault = { ...listAtLinkup, status: 500, body: 'malformed', latency: { ms: 1 } };
    await faultsOf(server.url, sandbox).add(fault);
    const { status, text, body } = await listSent('linkup', sandbox.vendors.linkup);
    expect([status, body]).toEqual([500, undefined]);
    expect(text).toContain('INTERNAL_ERROR');
  });

  test('that there is not is left alone, and does not count', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const { baseUrl, apiKey, accounts } = sandbox.vendors.unipile;
    const ask = async (method: string, path: string) => {
      const url = `${baseUrl}/v2/${accounts[0]?.id}/users/me/relations${path}`;
      return await fetch(url, { method, headers: authentication.unipile(apiKey) });
    };
    const relations = z.object({ data: z.array(z.object({ user: z.object({ id: z.string() }) })) });
    const [relation] = relations.parse(await (await ask('GET', '')).json()).data;
    const faults = faultsOf(server.url, sandbox);
    await faults.add({ vendor: 'unipile', operation: '*', body: 'cut' });
    expect((await ask('HEAD', '')).status).toBe(200);
    expect((await ask('DELETE', `/${relation?.user.id}`)).status).toBe(204);
    expect(await faults.list()).toMatchObject({ faults: [{ hits: 0 }] });
    await expect(ask('GET', '').then((answer) => answer.text())).rejects.toThrow('terminated');
    expect(await faults.list()).toMatchObject({ faults: [{ hits: 1 }] });
  });

  test('that is slow does not keep the server from closing', async () => {
    const server = await startMockServer({ slowMs: 600_000 });
    const sandbox = await defaultSandbox(server.url);
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, body: 'slow' });
    const { baseUrl, apiKey } = sandbox.vendors.linkup;
    const response = await fetch(`${baseUrl}/v2/network`, {
      method: 'POST',
      headers: { ...authentication.linkup(apiKey), 'content-type': 'application/json' },
      body: JSON.stringify({ account_id: 'acc_abc123', action: 'list_sent', params: {} }),
    });
    const ended = expect(response.text()).rejects.toThrow();
    await server.close();
    await ended;
  });

  /** As it comes, until the connection ends. */
  function exchange({ vendors }: SandboxAccess): Promise<{ readonly head: string; readonly body: string }> {
    const { baseUrl, apiKey } = vendors.linkup;
    const { hostname, port, pathname } = new URL(`${baseUrl}/v2/network`);
    const body = JSON.stringify({ account_id: 'acc_abc123', action: 'list_sent', params: { count: 100 } });
    const lines = [`POST ${pathname} HTTP/1.1`, `Host: ${hostname}:${port}`, `X-Api-Key: ${apiKey}`];
    lines.push('Content-Type: application/json', `Content-Length: ${body.length}`, '', body);
    return new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write(lines.join('\r\n')));
      socket.setEncoding('utf8');
      socket.on('data', (piece) => {
        text += piece;
      });
      socket.on('error', reject);
      socket.on('end', () => {
        const [head = '', rest = ''] = text.split('\r\n\r\n');
        resolve({ head, body: rest });
        socket.end();
      });
    });
  }
});
