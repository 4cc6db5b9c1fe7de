import { describe, expect } from 'vitest';
import { post, send, test } from './support.ts';

async function clockOf(url: string): Promise<string> {
  return JSON.parse((await send(url)).text).clock.now;
}

describe('a reset', () => {
  test('brings a fork of the default sandbox back to where it was forked', async ({ server }) => {
    const url = `${server.url}/_mock/sandboxes`;
    await post(`${url}/default/clock`, { advance: 'P40D', running: false });
    await post(`${url}/default/fork`, { id: 'fork' });
    const forked = await clockOf(`${url}/fork`);
    await post(`${url}/fork/clock`, { advance: 'P1D' });
    await post(`${url}/fork/reset`, {});
    expect(await clockOf(`${url}/fork`)).toBe(forked);
  });

  test('of the default sandbox shows the real time, however far its clock was moved', async ({ server }) => {
    const url = `${server.url}/_mock/sandboxes/default`;
    await post(`${url}/clock`, { advance: 'P400D' });
    const before = Date.now();
    await post(`${url}/reset`, {});
    const shown = Date.parse(await clockOf(url));
    expect(shown).toBeGreaterThanOrEqual(before);
    expect(shown).toBeLessThanOrEqual(Date.now());
  });

  test('keeps to the time that a plan names, also when the clock runs', async ({ server }) => {
    const url = `${server.url}/_mock/sandboxes`;
    await post(url, { id: 'past', clock: { now: '2026-01-01T00:00:00Z', running: true } });
    await post(`${url}/past/clock`, { advance: 'P9D' });
    await post(`${url}/past/reset`, {});
    expect(await clockOf(`${url}/past`)).toMatch(/^2026-01-01T00/);
  });
});

test('a snapshot whose clock shows no time that a clock can show is refused, and leaves nothing behind', async ({
  server,
}) => {
  const url = `${server.url}/_mock/sandboxes`;
  const snapshot = JSON.parse((await send(`${url}/default/snapshot`)).text);
  snapshot.tables.clock[0][1].time = 9e15;
  const answer = await send(`${url}/poisoned/snapshot`, { method: 'PUT', body: JSON.stringify(snapshot) });
  expect(answer).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('does not fit the table clock') },
  });
  expect((await send(url)).status).toBe(200);
  expect((await send(`${url}/poisoned`)).status).toBe(404);
});
