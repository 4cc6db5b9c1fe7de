import { type VendorName, vendorNames } from '@invitekit/clients';
import { memoryStore, type Policy } from '@invitekit/clients/sender';
import { expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { day, hour, idle, inputs, minute, people, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';
import { wall } from '../../support/sender/wall.ts';

const policies: readonly Partial<Policy>[] = [
  { timeZone: 'Europe/Berlin', gapMinutes: { least: 4, most: 9 }, perDay: 6 },
  { timeZone: 'Asia/Kathmandu', hours: { from: '00:00', to: '24:00' }, gapMinutes: { least: 1, most: 2 }, perDay: 9 },
];

const pairs: readonly (readonly [VendorName, VendorName])[] = vendorNames.map((vendor, index) => [
  vendor,
  vendorNames[(index + 1) % vendorNames.length] ?? vendor,
]);

test.for(pairs)(
  '%s and %s, with other policies and clocks, keep the gap of each other and invite nobody twice',
  async ([one, other], { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(20), linkupCredits: 10_000 });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const fast = () => new Date(time.now().getTime() + 7 * minute);
    const slow = () => new Date(time.now().getTime() - 7 * minute);
    const send = async (vendor: VendorName, index: number) => {
      const policy = policies[index] ?? {};
      const { sender } = actAs({ sandbox, time, vendor, store, policy, localTime: index === 0 ? fast : slow });
      await Array.fromAsync(sender.send(inputs(20), { waitAtMostMs: 6 * day }));
    };
    await Promise.all([time.run(() => send(one, 0)), time.run(() => send(other, 1))]);
    const sent = await sentTimes(sandbox);
    expect(sent).toHaveLength(20);
    const invited = await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
    expect(new Set(invited.map(({ member }) => member.publicIdentifier)).size).toBe(20);
    const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
    // After an invitation of the first one the second one waits as the first one would.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(minute);
    for (const at of sent) {
      // The days of the two begin at different moments; the more generous limit holds in its own.
      const sameDay = sent.filter((each) => wall('Asia/Kathmandu', each).date === wall('Asia/Kathmandu', at).date);
      expect(sameDay.length).toBeLessThanOrEqual(9);
      expect(sent.filter((each) => each <= at && each > at - 16 * hour).length).toBeLessThanOrEqual(9);
    }
  },
);
