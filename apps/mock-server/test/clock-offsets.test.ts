import { describe, expect } from 'vitest';
import { post, send, test } from './support.ts';

describe('a time with an offset', () => {
  test('is where a clock begins, moves to, and when a fault begins', async ({ server, createSandbox }) => {
    for (const [text, told] of [
      ['2026-06-01T11:00:00+02:00', '2026-06-01T09:00:00.000Z'],
      ['2026-06-01T09:00:00.250-05:30', '2026-06-01T14:30:00.250Z'],
      ['2026-06-01T09:00:00Z', '2026-06-01T09:00:00.000Z'],
    ] as const) {
      const { id } = await createSandbox({ clock: { now: text } });
      const url = `${server.url}/_mock/sandboxes/${id}`;
      const { clock } = JSON.parse((await send(url)).text);
      expect([text, clock.now.slice(0, 19)]).toEqual([text, told.slice(0, 19)]);
      const moved = await post(`${url}/clock`, { to: text.replace('2026', '2027') });
      expect(moved.body).toMatchObject({ now: told.replace('2026', '2027') });
      const fault = { vendor: 'linkup', operation: '*', status: 500, from: text };
      expect((await post(`${url}/faults`, fault)).status).toBe(201);
    }
  });

  test('is none without either, with a wrong one, or out of range', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    for (const to of [
      '2027-06-01T11:00:00',
      '2027-06-01',
      '2027-06-01T11:00:00+25:00',
      '2027-06-01T11:00:00 CEST',
      '2999-12-31T23:59:59-12:00',
      '',
    ]) {
      const { status, text } = await post(`${server.url}/_mock/sandboxes/${id}/clock`, { to });
      expect([to, status]).toEqual([to, 400]);
      expect(text).toMatch(/to: a time/);
    }
  });
});
