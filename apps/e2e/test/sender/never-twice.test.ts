import { type VendorName, vendorNames } from '@invitekit/clients';
import { memoryStore, type SenderStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { day, hour, idle, inputs, invitesAsked, people, results } from '../../support/sender/leads.ts';
import { mortal } from '../../support/sender/mortal.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

async function pendingId(sandbox: Sandbox): Promise<string> {
  const [pending] = await sandbox.invitations({ account: owner, direction: 'sent', state: 'pending' });
  return pending?.id ?? '';
}

/** How many invitations the leads ever got. */
async function everInvited(sandbox: Sandbox): Promise<number> {
  return (await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' })).length;
}

interface World {
  readonly sandbox: Sandbox;
  readonly time: VirtualTime;
  readonly vendor: VendorName;
  readonly store: SenderStore;
}

/** Invites the first lead, and dies as soon as the vendor has done it. */
async function dieAfterInviting({ sandbox, time, vendor, store }: World): Promise<void> {
  const before = await invitesAsked(sandbox, vendor);
  let isInvited = false;
  const body = mortal(() => (isInvited ? 'killed-before' : 'goes-on'));
  const { sender } = actAs({
    sandbox,
    time,
    vendor,
    store: body.store(store),
    over: (transport) =>
      body.transport(
        Object.assign(async (request: Parameters<typeof transport>[0]) => {
          const answer = await transport(request);
          isInvited = (await invitesAsked(sandbox, vendor)) > before;
          return answer;
        }, transport),
      ),
  });
  await time.run(() => Array.fromAsync(sender.send(inputs(1)))).catch(() => undefined);
  expect(isInvited).toBe(true);
}

describe.for(vendorNames)('%s', (vendor) => {
  test('who was seen pending after the sender died is not invited again when that ends', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(1) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    await dieAfterInviting({ sandbox, time, vendor, store });
    await time.run(() => time.sleep(2 * hour));
    // The next run sees the invitation in the list.
    const next = actAs({ sandbox, time, vendor, store });
    expect(await time.run(() => results(next.sender.send(inputs(1))))).toMatchObject([{ because: 'already-invited' }]);
    await sandbox.withdraw(await pendingId(sandbox));
    await time.run(() => time.sleep(30 * day));
    const later = actAs({ sandbox, time, vendor, store });
    expect(await time.run(() => results(later.sender.send(inputs(1))))).toMatchObject([
      { because: 'invited-before', next: 'skip' },
    ]);
    expect(await invitesAsked(sandbox, vendor)).toBe(1);
  });

  test('who refused the invitation of a sender that died is not invited again', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(1) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    await dieAfterInviting({ sandbox, time, vendor, store });
    await sandbox.ignore(await pendingId(sandbox));
    // LinkedIn wants three weeks to pass.
    for (const pause of [day, 30 * day, 60 * day]) {
      await time.run(() => time.sleep(pause));
      const next = actAs({ sandbox, time, vendor, store });
      const [found] = await time.run(() => results(next.sender.send(inputs(1))));
      expect(found).toMatchObject({ is: 'not-sent' });
    }
    expect(await everInvited(sandbox)).toBe(1);
  });

  test('after three weeks a person has to find out whether the attempt of a sender that died got through', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ ...idle, people: people(1) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    await dieAfterInviting({ sandbox, time, vendor, store });
    await sandbox.ignore(await pendingId(sandbox));
    await time.run(() => time.sleep(22 * day));
    const next = actAs({ sandbox, time, vendor, store });
    const [found] = await time.run(() => results(next.sender.send(inputs(1))));
    expect(found).toMatchObject({ because: 'uncertain', next: 'look', message: expect.stringMatching(/2026-06-01/) });
    await next.sender.forget({ publicIdentifier: 'lead-0' });
    expect(await time.run(() => results(next.sender.send(inputs(1))))).toMatchObject([{ is: 'sent' }]);
  });

  test('one person by three names is one person', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(1) });
    const time = await VirtualTime.of(sandbox);
    const [{ id = '' } = {}] = await sandbox.members('lead-0');
    const names = [{ id }, { publicIdentifier: 'lead-0' }, { profileUrl: 'https://www.linkedin.com/in/lead-0' }];
    const store = memoryStore();
    for (const order of [names, [...names].reverse()]) {
      const { sender } = actAs({ sandbox, time, vendor, store });
      await time.run(() => Array.fromAsync(sender.send(order.map((member) => ({ member })))));
    }
    expect(await everInvited(sandbox)).toBe(1);
  });
});
