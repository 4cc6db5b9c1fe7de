import { vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { vendors } from '@invitekit/specs/vendors';
import { expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { actAs } from '../../support/sender/acting.ts';

import { VirtualTime } from '../../support/sender/virtual-time.ts';

test.for(vendorNames)(
  'at %s the first withdrawal of what is stale reads the list once',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const time = await VirtualTime.of(sandbox);
    const { client, sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const requests = async () =>
      await sandbox.journal.count({ vendor, operation: vendors[vendor].operations.listSent });
    await Array.fromAsync(client.listAllSent());
    const once = await requests();

    const outcomes = await time.run(() => Array.fromAsync(sender.withdrawStale({ olderThanDays: 30, most: 1 })));
    expect(outcomes.at(-1)).toMatchObject({ is: 'done' });
    // Hours may pass until it is due, and then the newest page is looked at.
    expect((await requests()) - once).toBeLessThanOrEqual(once + 1);
  },
);
