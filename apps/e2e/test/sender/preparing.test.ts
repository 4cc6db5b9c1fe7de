import { memoryStore } from '@invitekit/clients/sender';
import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { actAs } from '../../support/sender/acting.ts';
import { hour, idle, minute, people } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

describe.for(vendorNames)('%s', (vendor) => {
  test.for([
    ['so long that others may take the sender for dead', 20 * minute],
    ['until the working hours are over', 7 * hour],
  ] as const)('nobody is invited after a note that took %s', async ([, takes], { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    await sandbox.setCredits(1000);
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const noteFor = async () => {
      await time.sleep(takes);
      return 'Hello';
    };
    const [lead] = people(1);
    const sent = sender.send([{ member: { publicIdentifier: lead?.publicIdentifier ?? '' } }], { noteFor });
    const outcomes = await time.run(() => Array.fromAsync(sent));
    expect(outcomes.filter(({ is }) => is !== 'waiting' && is !== 'notice')).toMatchObject([
      { is: 'not-sent', because: 'not-due-yet', next: 'later', tryAgainAt: expect.any(String) },
    ]);
    expect(await sandbox.invitations({ search: 'lead-0' })).toEqual([]);
  });
});
