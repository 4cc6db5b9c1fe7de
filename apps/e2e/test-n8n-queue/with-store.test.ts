import { afterAll, beforeAll, describe, expect } from 'vitest';
import { given } from '../support/listings.ts';
import { policyOf } from '../support/real-n8n/credential-policy.ts';
import { invitedBy, sendAtOnce } from '../support/real-n8n/lead-round.ts';
import { LeadWebhook } from '../support/real-n8n/lead-webhook.ts';
import { test } from '../support/real-n8n/test.ts';
import { day, idle, minute, people } from '../support/sender/leads.ts';
import { exampleUnderTest } from '../support/stores/http.ts';
import { storeKey } from '../support/stores/open-store.ts';

const leads = people(30);
const store = exampleUnderTest();

beforeAll(async () => await store.start());
afterAll(async () => await store.stop());

describe.each(['unipile', 'linkup'] as const)('three workers with a store, at %s', (vendor) => {
  test('keep gap, day and week to the invitation', async ({ n8n, createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: leads, linkupCredits: 10_000 });
    const credential = {
      ...policyOf({ perDay: 3, perWeek: 5 }),
      memory: 'store',
      storeUrl: store.place?.().address,
      storeKey,
      storeSecret: `secret of ${vendor}`,
    };
    const webhook = await LeadWebhook.open(n8n, { sandbox, vendor, credential });
    let left = leads.map(({ publicIdentifier }) => publicIdentifier);

    /** How many of so many people are invited at once. */
    async function send(count: number): Promise<number> {
      const { sent } = await sendAtOnce(webhook, left.slice(-count));
      left = left.filter((name) => !sent.some(({ person }) => person === name));
      return sent.length;
    }
    /** When Send tells somebody to come again, who asks alone. */
    async function nextTime(): Promise<number> {
      const { notSent } = await sendAtOnce(webhook, left.slice(-1));
      return Date.parse(given(notSent[0]?.notSent?.tryAgainAt));
    }
    async function moveTo(time: number): Promise<void> {
      await sandbox.moveTo(new Date(time));
    }

    expect(await send(30)).toBe(1);
    // Between two answers, a worker's clock goes on, so a second before would depend on its speed.
    await moveTo((await nextTime()) - minute);
    expect(await send(5)).toBe(0);
    for (let count = 2; count <= 3; count += 1) {
      await moveTo(await nextTime());
      expect(await send(5)).toBe(1);
    }
    const nextDay = await nextTime();
    await sandbox.advance('PT1H');
    expect(await send(5)).toBe(0);
    await moveTo(nextDay);
    expect(await send(5)).toBe(1);
    await moveTo(await nextTime());
    expect(await send(5)).toBe(1);
    const nextWeek = await nextTime();
    await sandbox.advance('P1D');
    expect(await send(5)).toBe(0);
    await moveTo(nextWeek);
    expect(await send(5)).toBe(1);

    const invited = await invitedBy(sandbox);
    expect(new Set(invited.map(({ person }) => person)).size).toBe(6);
    const days = invited.map(({ at }) => Math.floor((at - Date.parse(idle.clock.now)) / day + 0.5));
    expect(days).toEqual([0, 0, 0, 1, 1, 7]);
    const gaps = invited.slice(1).map(({ at }, index) => at - (invited[index]?.at ?? 0));
    const ofOneDay = gaps.filter((gap) => gap < day / 2);
    expect(ofOneDay).toHaveLength(3);
    expect(Math.min(...ofOneDay)).toBeGreaterThanOrEqual(2 * minute);
  });
});
