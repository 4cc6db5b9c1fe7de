import { type VendorName, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { all, findIn, given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const grace = { publicIdentifier: 'grace-hopper' };
const ada = { publicIdentifier: 'ada-lovelace' };

const pairs = vendorNames.flatMap((one) =>
  vendorNames.filter((other) => other !== one).map((other) => ({ one, other })),
);

describe.for(pairs)('what is sent through $one', ({ one, other }) => {
  test(`can be withdrawn through ${other}`, async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const [sender, colleague] = [clientOf(sandbox, one), clientOf(sandbox, other)];
    await sender.send({ member: grace });
    const seen = await findIn(colleague.listAllSent(), grace);
    expect(seen).toMatchObject({ vendor: other, direction: 'sent', member: { name: 'Grace Hopper' } });
    await colleague.withdraw(given(seen));
    expect(await findIn(sender.listAllSent(), grace)).toBeUndefined();
    expect((await sender.relationship(grace)).state).toBe('none');
  });

  test(`can be accepted through ${other}`, async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const [sender, receiver] = [clientOf(sandbox, one), clientOf(sandbox, other, 'Grace Hopper')];
    await sender.send({ member: grace });
    const seen = await findIn(receiver.listAllReceived(), ada);
    expect(seen).toMatchObject({ vendor: other, direction: 'received', member: { name: 'Ada Lovelace' } });
    await receiver.accept(given(seen));
    expect(await findIn(sender.listAllSent(), grace)).toBeUndefined();
    expect((await sender.relationship(grace)).state).toBe('connected');
    const [latest] = (await sender.listConnections({ limit: 1 })).items;
    expect(latest?.member).toMatchObject({ name: 'Grace Hopper' });
  });
});

describe('the four clients', () => {
  test('tell the same received invitations, connections and accounts', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const told = await Promise.all(
      vendorNames.map(async (vendor) => {
        const client = clientOf(sandbox, vendor);
        const received = await all(client.listAllReceived());
        const connections = await all(client.listAllConnections());
        const accounts = await all(client.listAllAccounts());
        return {
          received: received.filter(({ kind }) => kind === 'connection').map(({ member }) => member.publicIdentifier),
          connections: connections.map(({ member }) => member.publicIdentifier),
          accounts: accounts.map(({ name, status }) => [name, status]),
        };
      }),
    );
    const [first, ...others] = told;
    expect(first?.received).toHaveLength(8);
    expect(first?.connections).toHaveLength(400);
    expect(others).toEqual([first, first, first]);
  });
});

function clientOf(sandbox: Sandbox, vendor: VendorName, name: 'Ada Lovelace' | 'Grace Hopper' = 'Ada Lovelace') {
  return createClient[vendor](sandbox.connection(vendor, sandbox.accountId(vendor, name)));
}
