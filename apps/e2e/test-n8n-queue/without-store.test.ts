import { describe, expect } from 'vitest';
import { policyOf } from '../support/real-n8n/credential-policy.ts';
import { invitedBy, sendAtOnce } from '../support/real-n8n/lead-round.ts';
import { LeadWebhook } from '../support/real-n8n/lead-webhook.ts';
import { test } from '../support/real-n8n/test.ts';
import { idle, minute, people } from '../support/sender/leads.ts';

const leads = people(40);
const workers = 3;
const limits = { perDay: 4, perWeek: 6 };

describe.each(['unipile', 'linkup'] as const)('three workers without a store, at %s', (vendor) => {
  test('pass a limit by one for each other worker at most, and keep the gap', async ({ n8n, createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: leads, linkupCredits: 10_000 });
    const webhook = await LeadWebhook.open(n8n, { sandbox, vendor, credential: policyOf(limits) });
    let left = leads.map(({ publicIdentifier }) => publicIdentifier);

    /** Sends six people at once, again and again, until none of them is invited; answers how many were invited. */
    async function useUp(): Promise<number> {
      let all = 0;
      for (;;) {
        const { sent } = await sendAtOnce(webhook, left.slice(0, 6));
        if (sent.length === 0) return all;
        expect(new Set(sent.map(({ worker }) => worker)).size).toBe(sent.length);
        left = left.filter((name) => !sent.some(({ person }) => person === name));
        all += sent.length;
        await sandbox.advance('PT1M');
        expect((await sendAtOnce(webhook, left.slice(0, 3))).sent).toEqual([]);
        await sandbox.advance('PT9M');
      }
    }

    const monday = await useUp();
    expect(monday).toBeGreaterThanOrEqual(limits.perDay);
    expect(monday).toBeLessThanOrEqual(limits.perDay + workers - 1);
    await sandbox.advance('P1D');
    const week = monday + (await useUp());
    expect(week).toBeGreaterThanOrEqual(limits.perWeek);
    expect(week).toBeLessThanOrEqual(limits.perWeek + workers - 1);
    const invited = await invitedBy(sandbox);
    expect(new Set(invited.map(({ person }) => person)).size).toBe(week);
    expect(invited).toHaveLength(week);
    const moments = [...new Set(invited.map(({ at }) => at))];
    const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * minute);
  });
});
