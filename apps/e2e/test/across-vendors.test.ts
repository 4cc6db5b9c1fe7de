import { type VendorName, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { findIn, given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { worldOf } from '../support/world.ts';

const grace = { publicIdentifier: 'grace-hopper' };
const ada = { publicIdentifier: 'ada-lovelace' };

const pairs = vendorNames.flatMap((one) =>
  vendorNames.filter((other) => other !== one).map((other) => ({ one, other })),
);

describe.for(pairs)('what is sent through $one', ({ one, other }) => {
  test.runIf(can(one, 'send') && can(other, 'listSent', 'withdraw'))(
    `can be withdrawn through ${other}`,
    async ({ createSandbox }) => {
      const sandbox = await createSandbox();
      const [sender, colleague] = [clientOf(sandbox, one), clientOf(sandbox, other)];
      await sender.send({ member: grace });
      const seen = await findIn(colleague.listAllSent(), grace);
      expect(seen).toMatchObject({ vendor: other, direction: 'sent', member: { name: 'Grace Hopper' } });
      await colleague.withdraw(given(seen));
      expect((await worldOf(sandbox)).sent).not.toContain('grace-hopper');
      if (can(one, 'listSent')) expect(await findIn(sender.listAllSent(), grace)).toBeUndefined();
      if (can(one, 'relationship')) expect((await sender.relationship(grace)).state).toBe('none');
    },
  );

  test.runIf(can(one, 'send') && can(other, 'listReceived', 'accept'))(
    `can be accepted through ${other}`,
    async ({ createSandbox }) => {
      const sandbox = await createSandbox();
      const [sender, receiver] = [clientOf(sandbox, one), clientOf(sandbox, other, 'Grace Hopper')];
      await sender.send({ member: grace });
      const seen = await findIn(receiver.listAllReceived(), ada);
      expect(seen).toMatchObject({ vendor: other, direction: 'received', member: { name: 'Ada Lovelace' } });
      await receiver.accept(given(seen));
      expect((await worldOf(sandbox)).connections).toContain('grace-hopper');
      if (can(one, 'listSent')) expect(await findIn(sender.listAllSent(), grace)).toBeUndefined();
      if (can(one, 'relationship')) expect((await sender.relationship(grace)).state).toBe('connected');
      if (!can(one, 'listConnections')) return;
      const [latest] = (await sender.listConnections({ limit: 1 })).items;
      expect(latest?.member).toMatchObject({ name: 'Grace Hopper' });
    },
  );
});

describe.for(vendorNames)('%s', (vendor) => {
  test('tells the received invitations, the connections and the accounts as they are', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = clientOf(sandbox, vendor);
    const world = await worldOf(sandbox);
    expect([world.received.length, world.connections.length]).toEqual([8, 400]);
    if (can(vendor, 'listReceived')) {
      const received = (await Array.fromAsync(client.listAllReceived())).filter(({ kind }) => kind === 'connection');
      expect(received.map(({ member }) => member.publicIdentifier)).toEqual(world.received);
    }
    if (can(vendor, 'listConnections')) {
      const connections = await Array.fromAsync(client.listAllConnections());
      expect(connections.map(({ member }) => member.publicIdentifier)).toEqual(world.connections);
    }
    if (can(vendor, 'listAccounts')) {
      const accounts = (await sandbox.accounts()).map(({ owner, status }) => [owner.name, status]);
      expect((await Array.fromAsync(client.listAllAccounts())).map(({ name, status }) => [name, status])).toEqual(
        accounts,
      );
    }
  });
});

function clientOf(sandbox: Sandbox, vendor: VendorName, name: 'Ada Lovelace' | 'Grace Hopper' = 'Ada Lovelace') {
  return createClient[vendor](sandbox.connection(vendor, sandbox.accountId(vendor, name)));
}
