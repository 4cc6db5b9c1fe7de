import { describe, expect } from 'vitest';
import { faultsOf, listAtLinkup, statusesOf } from './faults-support.ts';
import { authentication, listSent, post, send, test, vendorNames } from './support.ts';

describe('a fault that answers with a documented error', () => {
  test.for(vendorNames)('works for every operation of %s at once', async (vendor, { server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ vendor, operation: '*', status: 500, times: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await listSent(vendor, sandbox.vendors[vendor])).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('by status alone is, for every operation, the error of its own that has it', async ({
    server,
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const { baseUrl, apiKey } = sandbox.vendors.unipile;
    const headers = authentication.unipile(apiKey);
    await faultsOf(server.url, sandbox).add({ vendor: 'unipile', operation: '*', status: 401, times: 2 });
    const [accounts, list] = [
      await send(`${baseUrl}/v2/accounts`, { headers }),
      await listSent('unipile', sandbox.vendors.unipile),
    ];
    expect([accounts.status, accounts.body]).toMatchObject([401, { type: 'api/missing_authorization' }]);
    expect([list.status, list.body]).toMatchObject([401, { type: 'provider/invalid_authorization' }]);
  });

  test('leaves operations alone that do not document it', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = faultsOf(server.url, sandbox);
    await faults.add({ vendor: 'connectsafely', operation: '*', status: 502 });
    const { baseUrl, apiKey } = sandbox.vendors.connectsafely;
    const headers = authentication.connectsafely(apiKey);
    expect((await send(`${baseUrl}/linkedin/accounts`, { headers })).status).toBe(200);
    expect((await send(`${baseUrl}/linkedin/invitations/received`, { headers })).status).toBe(502);
  });

  test.for([
    [undefined, '60'],
    [{ seconds: 7 }, '7'],
    [{ date: true }, 'Mon, 01 Jun 2026 09:01:00 GMT'],
    [{ seconds: 3600, date: true }, 'Mon, 01 Jun 2026 10:00:00 GMT'],
  ] as const)('says when to come again as %j asks: %s', async ([retryAfter, words], { server, createSandbox }) => {
    const sandbox = await createSandbox();
    const fault = {
      vendor: 'unipile',
      operation: 'getRelationRequestsList',
      status: 429,
      ...(retryAfter && { retryAfter }),
    };
    await faultsOf(server.url, sandbox).add(fault);
    const { status, headers } = await listSent('unipile', sandbox.vendors.unipile);
    expect([status, headers.get('retry-after')]).toEqual([429, words]);
  });
});

describe('a fault hits', () => {
  test('every nth request', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, status: 500, every: 3 });
    expect(await statusesOf(sandbox, 7)).toEqual([200, 200, 500, 200, 200, 500, 200]);
  });

  test('every nth request, as often as it may', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, status: 500, every: 2, times: 2 });
    expect(await statusesOf(sandbox, 7)).toEqual([200, 500, 200, 500, 200, 200, 200]);
  });

  test('by chance the same requests for the same seed, and others for another seed', async ({
    server,
    createSandbox,
  }) => {
    const patterns: string[] = [];
    for (const seed of [7, 7, 8]) {
      const sandbox = await createSandbox({ seed });
      await faultsOf(server.url, sandbox).add({ ...listAtLinkup, status: 500, chance: 0.5 });
      patterns.push((await statusesOf(sandbox, 40)).join());
    }
    const [one, same, other] = patterns;
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    for (const pattern of patterns) expect(pattern).toMatch(/^(?=.*500)(?=.*200)/);
  });

  test('never with no chance, and always with full chance', async ({ server, createSandbox }) => {
    const [never, always] = await Promise.all([createSandbox(), createSandbox()]);
    await faultsOf(server.url, never).add({ ...listAtLinkup, status: 500, chance: 0 });
    await faultsOf(server.url, always).add({ ...listAtLinkup, status: 500, chance: 1 });
    expect(new Set(await statusesOf(never, 10))).toEqual(new Set([200]));
    expect(new Set(await statusesOf(always, 10))).toEqual(new Set([500]));
  });

  test("within a window of the sandbox's time", async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const window = { from: '2026-06-01T10:00:00Z', until: '2026-06-01T11:00:00Z' };
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, status: 500, ...window });
    const statuses = [];
    for (const to of ['2026-06-01T09:59:59Z', '2026-06-01T10:00:00Z', '2026-06-01T10:59:59Z', '2026-06-01T11:00:00Z']) {
      await post(`${server.url}/_mock/sandboxes/${sandbox.id}/clock`, { to });
      statuses.push(...(await statusesOf(sandbox, 2)));
    }
    expect(statuses).toEqual([200, 200, 500, 500, 500, 500, 200, 200]);
  });

  test('before a later one of the same kind, which waits', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = faultsOf(server.url, sandbox);
    await faults.add({ ...listAtLinkup, status: 500 });
    await faults.add({ ...listAtLinkup, type: 'RATE_LIMITED' });
    expect(await statusesOf(sandbox, 3)).toEqual([500, 429, 200]);
  });
});

describe('a fault that takes time', () => {
  test.for([[{ ms: 60 }], [{ from: 60, to: 90 }]] as const)(
    'takes %j',
    async ([latency], { server, createSandbox }) => {
      const sandbox = await createSandbox();
      await faultsOf(server.url, sandbox).add({ ...listAtLinkup, latency });
      const startedAt = performance.now();
      expect(await statusesOf(sandbox, 1)).toEqual([200]);
      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(59);
    },
  );

  test('goes with another one, whichever came first', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = faultsOf(server.url, sandbox);
    await faults.add({ vendor: 'linkup', operation: '*', latency: { ms: 20 }, times: 2 });
    await faults.add({ ...listAtLinkup, status: 500 });
    expect(await statusesOf(sandbox, 2)).toEqual([500, 200]);
    expect(await faults.list()).toMatchObject({ faults: [{ hits: 2 }, { hits: 1 }] });
  });

  test('holds up no other request', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await faultsOf(server.url, sandbox).add({ ...listAtLinkup, latency: { ms: 600_000 } });
    const waiting = new AbortController();
    const { baseUrl, apiKey } = sandbox.vendors.linkup;
    const late = fetch(`${baseUrl}/v2/network`, {
      method: 'POST',
      signal: waiting.signal,
      headers: { ...authentication.linkup(apiKey), 'content-type': 'application/json' },
      body: JSON.stringify({ account_id: 'acc_abc123', action: 'list_sent', params: {} }),
    });
    const ended = expect(late).rejects.toThrow();
    await expect.poll(() => faultsOf(server.url, sandbox).list()).toMatchObject({ faults: [{ hits: 1 }] });
    expect(await statusesOf(sandbox, 1)).toEqual([200]);
    waiting.abort();
    await ended;
  });
});
