import { vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { idle, inputs, people, results, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

/** The credits that something costs, call by call. */
async function spentOn(sandbox: Sandbox, act: () => Promise<unknown>): Promise<readonly number[]> {
  const before = await sandbox.creditsSpent();
  await act();
  return (await sandbox.creditsSpent()).slice(before.length);
}

describe('the credits of LinkupAPI', () => {
  test('a run that invites one reads the list once, and invites', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, invitations: 120, people: people(1), linkupCredits: 1000 });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor: 'linkup', store: memoryStore(), policy: { perWeek: 90 } });
    const spent = await spentOn(sandbox, () => time.run(() => Array.fromAsync(sender.send(inputs(1)))));
    expect(await sentTimes(sandbox)).toHaveLength(1);
    // Three for 120 invitations, one for the invitation.
    expect(spent.reduce((sum, each) => sum + each, 0)).toBe(4);
  });

  test('waiting costs nothing, and each further invitation a look before it', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(4), linkupCredits: 1000 });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor: 'linkup', store: memoryStore() });
    const spent = await spentOn(sandbox, () => time.run(() => Array.fromAsync(sender.send(inputs(4)))));
    expect(await sentTimes(sandbox)).toHaveLength(4);
    // The first list is empty, which is free.
    expect(spent).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});

test.for(vendorNames)(
  '%s: many people of whom all are pending cost one reading of the list',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, invitations: 450, linkupCredits: 1000 });
    const time = await VirtualTime.of(sandbox);
    const pending = await sandbox.invitations({ account: owner, direction: 'sent', kind: 'connection' });
    const members = pending.map(({ member }) => ({ member: { publicIdentifier: member.publicIdentifier } }));
    expect(members).toHaveLength(450);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const before = await sandbox.journal.count();
    const spent = await spentOn(sandbox, async () => {
      const found = await time.run(() => results(sender.send(members)));
      expect(new Set(found.map((each) => ('because' in each ? each.because : each.is)))).toEqual(
        new Set(['already-invited']),
      );
    });
    expect(spent.reduce((sum, each) => sum + each, 0)).toBe(vendor === 'linkup' ? 9 : 0);
    expect((await sandbox.journal.count()) - before).toBeLessThan(60);
  },
);

test.for(vendorNames)(
  '%s: a plan stops where so many are pending that sending stops',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, invitations: 497, people: people(6), linkupCredits: 1000 });
    const time = await VirtualTime.of(sandbox);
    const policy = { perDay: 200, perWeek: 1000, allowAboveCeiling: true };
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore(), policy });
    const planned = (await Array.fromAsync(sender.plan(inputs(6)))).filter(({ is }) => is !== 'notice');
    const what = (each: (typeof planned)[number]) => ('because' in each && each.is !== 'due' ? each.because : each.is);
    const expected = ['due', 'due', 'due', 'too-many-pending', 'too-many-pending', 'too-many-pending'];
    expect(planned.map(what)).toEqual(expected);
    await time.run(() => Array.fromAsync(sender.send(inputs(6))));
    expect(await sentTimes(sandbox)).toHaveLength(3);
  },
);
