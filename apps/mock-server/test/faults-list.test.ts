import { describe, expect } from 'vitest';
import { faultsOf, listAtLinkup, statusesOf } from './faults-support.ts';
import { post, test } from './support.ts';

describe('the list of faults', () => {
  test('tells how often each has hit, also of those that are used up', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = faultsOf(server.url, sandbox);
    await faults.add({ ...listAtLinkup, status: 500, times: 2 });
    await faults.add({ ...listAtLinkup, latency: { ms: 1 }, every: 2 });
    await statusesOf(sandbox, 3);
    expect(await faults.list()).toEqual({
      faults: [
        {
          ...listAtLinkup,
          id: 'fault-1',
          error: { status: 500, type: 'INTERNAL_ERROR', description: expect.any(String) },
          times: 2,
          hits: 2,
          remaining: 0,
        },
        { ...listAtLinkup, id: 'fault-2', latency: { ms: 1 }, times: null, every: 2, hits: 1, remaining: null },
      ],
    });
  });

  test('is without one that is removed, and empty after a reset', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = faultsOf(server.url, sandbox);
    for (let added = 0; added < 3; added += 1) await faults.add({ ...listAtLinkup, status: 500 });
    await faults.remove('fault-2');
    expect(await faults.list()).toMatchObject({ faults: [{ id: 'fault-1' }, { id: 'fault-3' }] });
    await post(`${server.url}/_mock/sandboxes/${sandbox.id}/reset`, {});
    expect(await faults.list()).toEqual({ faults: [] });
    expect(await statusesOf(sandbox, 1)).toEqual([200]);
  });

  test('holds 1,000, of which those that are used up make room', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = faultsOf(server.url, sandbox);
    for (let added = 0; added < 1000; added += 1) await faults.add({ ...listAtLinkup, status: 500 });
    expect((await faults.refused({ ...listAtLinkup, status: 500 })).status).toBe(429);
    await statusesOf(sandbox, 1);
    await faults.add({ ...listAtLinkup, status: 500 });
    expect((await faults.refused({ ...listAtLinkup, status: 500 })).status).toBe(429);
  });
});

test.for([
  [{}, 'give a type or a status, a latency, a connection or a body'],
  [{ status: 500, connection: 'drop-after' }, 'a connection that is dropped has no answer'],
  [{ body: 'cut', connection: 'drop-before' }, 'a connection that is dropped has no answer'],
  [{ latency: { from: 2, to: 1 } }, 'latency'],
  [{ latency: { ms: 600_001 } }, 'latency'],
  [{ status: 500, chance: 1.5 }, 'chance'],
  [{ status: 500, every: 0 }, 'every'],
  [{ status: 500, from: '2026-06-02T00:00:00Z', until: '2026-06-02T00:00:00Z' }, 'from must be before until'],
  [{ status: 500, retryAfter: { seconds: 1 } }, 'retryAfter needs an error of status 429 or 503'],
  [{ latency: { ms: 1 }, retryAfter: { seconds: 1 } }, 'retryAfter needs an error'],
  [{ operation: '*', status: 418 }, 'No operation documents such an error'],
  [{ unknown: 1, status: 500 }, 'unknown'],
] as const)('a fault %j is refused in words: %s', async ([fault, words], { server, createSandbox }) => {
  const faults = faultsOf(server.url, await createSandbox());
  const { status, body } = await faults.refused({ ...listAtLinkup, ...fault });
  expect([status, body]).toEqual([400, { error: expect.stringContaining(words) }]);
});
