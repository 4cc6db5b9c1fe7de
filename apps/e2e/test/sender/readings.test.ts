import { vendorNames } from '@invitekit/clients';
import { memoryStore, SharedReadings } from '@invitekit/clients/sender';
import { vendors } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { actAs } from '../../support/sender/acting.ts';
import { idle, inputs, people, results, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

type Name = (typeof vendorNames)[number];

/** How often the pending invitations were asked for. */
async function listings(sandbox: Sandbox, vendor: Name): Promise<number> {
  return await sandbox.journal.count({ vendor, operation: vendors[vendor].operations.listSent });
}

describe.for(vendorNames)('%s', (vendor) => {
  test('thirty senders of one process at once invite one person, and read the list as one sender does', async ({
    createSandbox,
  }) => {
    const readOf = async (senders: number) => {
      const sandbox = await createSandbox({ ...idle, invitations: 120, people: people(30), linkupCredits: 1000 });
      const time = await VirtualTime.of(sandbox);
      const parts = { sandbox, time, vendor, store: memoryStore(), readings: new SharedReadings() };
      const policy = { perDay: 30, perWeek: 90, account: 'established' } as const;
      const all = Array.from({ length: senders }, () => actAs({ ...parts, policy }));
      const outcomes = await Promise.all(
        all.map(
          async ({ sender }, index) =>
            await results(sender.send(inputs(30).slice(index, index + 1), { waitAtMostMs: 0 })),
        ),
      );
      expect(outcomes.flat().filter(({ is }) => is === 'sent')).toHaveLength(1);
      expect(await sentTimes(sandbox)).toHaveLength(1);
      return await listings(sandbox, vendor);
    };
    expect(await readOf(30)).toBeLessThanOrEqual((await readOf(1)) + 2);
  });

  test('at night nothing but the time is asked for', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, clock: { now: '2026-06-06T10:00:00.000Z' }, people: people(3) });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const told = await results(sender.send(inputs(3), { waitAtMostMs: 0 }));
    expect(told.map((each) => 'because' in each && each.because)).toEqual(Array(3).fill('not-due-yet'));
    expect(await listings(sandbox, vendor)).toBe(0);
    expect(await sandbox.journal.count({ vendor })).toBeLessThanOrEqual(1);
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test('limits that a sender lowers hold for it, and are never raised', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(12), linkupCredits: 1000 });
    const time = await VirtualTime.of(sandbox);
    const act = (atMost: object) =>
      actAs({ sandbox, time, vendor, store: memoryStore(), policy: { perDay: 4, atMost } });
    const day = 8 * 60 * 60_000;
    await time.run(() => Array.fromAsync(act({ perDay: 2 }).sender.send(inputs(12), { waitAtMostMs: day / 2 })));
    expect(await sentTimes(sandbox)).toHaveLength(2);
    await time.run(() => Array.fromAsync(act({ perDay: 50 }).sender.send(inputs(12), { waitAtMostMs: day / 4 })));
    expect(await sentTimes(sandbox)).toHaveLength(4);
  });
});

test('of twelve hundred pending invitations ConnectSafely is asked for those that decide, and none is sent', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ ...idle, invitations: 1200, people: people(1) });
  const time = await VirtualTime.of(sandbox);
  const { sender } = actAs({ sandbox, time, vendor: 'connectsafely', store: memoryStore() });
  const [told] = await time.run(() => results(sender.send(inputs(1))));
  expect(told).toMatchObject({ is: 'not-sent', because: 'too-many-pending', next: 'look' });
  expect(await listings(sandbox, 'connectsafely')).toBeLessThan(60);
});
