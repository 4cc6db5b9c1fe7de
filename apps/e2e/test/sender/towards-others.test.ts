import { type VendorName, vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { day, idle, inputs, minute, people, results, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

/** Somebody who clicks on LinkedIn: another program, with nothing in common but the account. */
async function inviteByHand(sandbox: Sandbox, time: VirtualTime, publicIdentifier: string): Promise<void> {
  const { client } = actAs({ sandbox, time, vendor: 'unipile', store: memoryStore() });
  await client.send({ member: { publicIdentifier } });
}

describe.for<VendorName>(['unipile', 'postpress'])('%s, without a memory', (vendor) => {
  test('keeps the gap after an invitation of somebody else, whenever it comes', async ({ createSandbox }) => {
    // Never at the moment at which the sender looks.
    const waits = [37, 93, 151, 209, 273].map((seconds) => seconds * 1000);
    const sandbox = await createSandbox({ ...idle, people: [...people(8), ...people(waits.length, 'other')] });
    const time = await VirtualTime.of(sandbox);
    await Promise.all([
      // A process of its own for each, as with cron.
      time.run(async () => {
        for (let start = 0; start < 40; start += 1) {
          const { sender } = actAs({ sandbox, time, vendor, store: memoryStore(), policy: { account: 'established' } });
          await Array.fromAsync(sender.send(inputs(8), { waitAtMostMs: 0 }));
          await time.sleep(minute);
        }
      }),
      time.run(async () => {
        for (const [index, wait] of waits.entries()) {
          await time.sleep(wait);
          await inviteByHand(sandbox, time, `other-${index}`);
        }
      }),
    ]);
    const others = await sentTimes(sandbox, 'other-');
    const own = await sentTimes(sandbox);
    expect(own).toHaveLength(8);
    expect(others).toHaveLength(5);
    const gaps = own.map((at, index) => at - Math.max(own[index - 1] ?? 0, ...others.filter((other) => other <= at)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * minute);
  });

  test('keeps the gap after somebody else invites a person whom it has dealt with itself', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    await time.run(async () => {
      const follow = { kind: 'follow', items: ['lead-0'], act: async () => undefined } as const;
      await Array.fromAsync(sender.act({ ...follow, memberOf: (publicIdentifier) => ({ publicIdentifier }) }));
      await time.sleep(40 * minute);
      await inviteByHand(sandbox, time, 'lead-0');
      await Array.fromAsync(sender.send(inputs(2).slice(1)));
    });
    const [byHand = 0, own = 0] = await sentTimes(sandbox);
    expect(own - byHand).toBeGreaterThanOrEqual(2 * minute);
  });
});

describe.for(vendorNames)('%s', (vendor) => {
  test('somebody whom others invite again months later counts again', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const policy = { perDay: 1 };
    const { sender, client } = actAs({ sandbox, time, vendor, store, policy });
    await time.run(() => Array.fromAsync(sender.send(inputs(1))));
    await client.withdraw({ member: { publicIdentifier: 'lead-0' } });
    await time.run(() => time.sleep(60 * day + 30 * minute));
    await inviteByHand(sandbox, time, 'lead-0');
    const later = actAs({ sandbox, time, vendor, store, policy });
    expect((await later.sender.state()).used.day).toEqual({ count: 1, limit: 1 });
    expect(await time.run(() => results(later.sender.send(inputs(2), { waitAtMostMs: 0 })))).toMatchObject([
      { because: 'already-invited' },
      { because: 'not-due-yet' },
    ]);
  });
});

test('a limit of the month counts those who accepted in it, however long ago', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, people: people(4) });
  const time = await VirtualTime.of(sandbox);
  for (const { publicIdentifier } of people(3)) await inviteByHand(sandbox, time, publicIdentifier);
  for (const { id } of await sandbox.invitations({ account: owner, direction: 'sent' })) await sandbox.accept(id);
  await time.run(() => time.sleep(20 * day));
  const { sender } = actAs({ sandbox, time, vendor: 'unipile', store: memoryStore(), policy: { perMonth: 3 } });
  expect((await sender.state()).used.month).toEqual({ count: 3, limit: 3 });
  expect(await time.run(() => results(sender.send(inputs(4).slice(3), { waitAtMostMs: 5 * day })))).toMatchObject([
    { because: 'not-due-yet', tryAgainAt: expect.stringMatching(/^2026-07-01/) },
  ]);
});
