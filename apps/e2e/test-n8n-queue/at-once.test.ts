import { vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { policyOf } from '../support/real-n8n/credential-policy.ts';
import { invitedBy, sendAtOnce } from '../support/real-n8n/lead-round.ts';
import { LeadWebhook } from '../support/real-n8n/lead-webhook.ts';
import { test } from '../support/real-n8n/test.ts';
import { idle, people } from '../support/sender/leads.ts';

const leads = people(30);
const names = leads.map(({ publicIdentifier }) => publicIdentifier);
const credential = policyOf({ perDay: 16, perWeek: 80 });

describe.each(vendorNames)('30 executions at once, at %s', (vendor) => {
  test('for 30 people: workers share them, each invites one at most, and the others are to come later', async ({
    n8n,
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ ...idle, people: leads, linkupCredits: 10_000 });
    const webhook = await LeadWebhook.open(n8n, { sandbox, vendor, credential });
    const { workers, sent, notSent } = await sendAtOnce(webhook, names);
    expect(workers).toBeGreaterThan(1);
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent.map(({ worker }) => worker)).size).toBe(sent.length);
    expect(notSent.filter((each) => each.notSent?.reason !== 'not-due-yet' || each.notSent.next !== 'later')).toEqual(
      [],
    );
    const { now } = await sandbox.clock();
    expect(notSent.filter((each) => !(Date.parse(each.notSent?.tryAgainAt ?? '') > Date.parse(now)))).toEqual([]);
    expect(peopleOf(await invitedBy(sandbox))).toEqual(peopleOf(sent));
  });

  test('for the same 10 people: nobody is invited twice', async ({ n8n, createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: leads, linkupCredits: 10_000 });
    const webhook = await LeadWebhook.open(n8n, { sandbox, vendor, credential });
    const same = names.slice(0, 10);
    const sent: { readonly person: string }[] = [];
    for (let round = 1; round <= 2; round += 1) {
      const { sent: invited, notSent } = await sendAtOnce(webhook, [...same, ...same, ...same]);
      const reasons = new Set(notSent.map((each) => each.notSent?.reason));
      expect(['not-due-yet', 'already-invited', 'invited-before']).toEqual(expect.arrayContaining([...reasons]));
      expect(invited.length).toBeGreaterThan(0);
      sent.push(...invited);
      await sandbox.advance('PT10M');
    }
    expect(peopleOf(sent)).toEqual([...new Set(peopleOf(sent))]);
    expect(peopleOf(await invitedBy(sandbox))).toEqual(peopleOf(sent));
  });
});

function peopleOf(all: readonly { readonly person: string }[]): readonly string[] {
  return all.map(({ person }) => person).toSorted();
}
