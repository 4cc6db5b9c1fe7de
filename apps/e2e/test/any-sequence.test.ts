import {
  type InvitationClient,
  InvitationError,
  type Member,
  type Transport,
  type VendorName,
  vendorNames,
} from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { runs } from '../../../long-tests.ts';

import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { stateOf, worldOf } from '../support/world.ts';

const names = ['ada-lovelace', 'grace-hopper', 'jordan-walke', 'sophie-germain', 'captain-nemo'];

const acts = ['send', 'accept', 'refuse', 'withdraw', 'relationship', 'listSent', 'listReceived'] as const;

type Act = (typeof acts)[number];

const answers = ['accept', 'refuse', 'withdraw'] as const;

const owners = { 'Ada Lovelace': 'ada-lovelace', 'Grace Hopper': 'grace-hopper' } as const;

const step = fc.record({
  vendor: fc.constantFrom(...vendorNames),
  account: fc.constantFrom('Ada Lovelace', 'Grace Hopper'),
  // The two who have accounts meet most.
  other: fc.constantFrom(...names, 'ada-lovelace', 'grace-hopper', 'ada-lovelace', 'grace-hopper'),
  // Much is sent, so that there is something to answer.
  act: fc.constantFrom(...acts, ...answers, ...answers, 'send', 'send', 'invited', 'invited', 'wait'),
});

const charged = z.object({
  success: z.boolean(),
  metadata: z.object({ credits_consumed: z.number() }),
});

test('after any sequence of operations all vendors tell what is so, and every credit is accounted for', async ({
  createSandbox,
}) => {
  const succeeded = new Map<Act, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30, size: 'max' }), async (steps) => {
      const sandbox = await createSandbox({ invitations: 3, linkedin: { activity: 'quiet' } });
      const spent: number[] = [];
      for (const { vendor, account, other, act } of steps) {
        if (act === 'wait') await sandbox.advance('P8D');
        // Those who are connected or have an invitation pending are not invited; then nothing happens.
        else if (act === 'invited') await sandbox.receive({ from: other, to: owners[account] }).catch(() => {});
        else if (
          can(vendor, act) &&
          (await tryTo(act, clientOf(sandbox, vendor, account, spent), { publicIdentifier: other }))
        ) {
          succeeded.set(act, (succeeded.get(act) ?? 0) + 1);
        }
      }
      for (const account of ['Ada Lovelace', 'Grace Hopper'] as const) await expectAgreement(sandbox, account, spent);
      await expectLedgerToHold(sandbox, spent);
    }),
    { numRuns: runs(30), seed: 1 },
  );
  // Nothing would be shown by operations that are always refused.
  for (const act of acts)
    expect([act, succeeded.get(act) ?? 0]).toEqual([act, expect.toSatisfy((count) => count >= runs(3))]);
});

/** Whether it succeeded. Refusals are part of the game; anything that is no answer of the vendor is not. */
async function tryTo(act: Act, client: InvitationClient, member: { publicIdentifier: string }): Promise<boolean> {
  const attempts: Readonly<Record<Act, () => Promise<unknown>>> = {
    send: () => client.send({ member }),
    accept: () => client.accept({ member }),
    refuse: () => client.refuse({ member }),
    withdraw: () => client.withdraw({ member }),
    relationship: () => client.relationship(member),
    listSent: () => client.listSent({ limit: 2 }),
    listReceived: () => client.listReceived({ limit: 2 }),
  };
  return await attempts[act]().then(
    () => true,
    (error: unknown) => {
      if (!InvitationError.isInstance(error) || error.code === 'unexpected-answer') throw error;
      return false;
    },
  );
}

async function expectAgreement(
  sandbox: Sandbox,
  account: 'Ada Lovelace' | 'Grace Hopper',
  spent: number[],
): Promise<void> {
  const owner = owners[account];
  const world = await worldOf(sandbox, owner);
  const states = await Promise.all(names.slice(2).map((name) => stateOf(sandbox, owner, name)));
  for (const vendor of vendorNames) {
    const client = clientOf(sandbox, vendor, account, spent);
    const seen = `by ${owner} through ${vendor}`;
    if (can(vendor, 'relationship')) {
      const relationships = [];
      for (const publicIdentifier of names.slice(2))
        relationships.push((await client.relationship({ publicIdentifier })).state);
      expect(relationships, seen).toEqual(states);
    }
    if (can(vendor, 'listReceived')) {
      const received = (await Array.fromAsync(client.listAllReceived())).filter(({ kind }) => kind === 'connection');
      expect(identifiersOf(received), seen).toEqual(world.received);
    }
    if (can(vendor, 'listSent'))
      expect(identifiersOf(await Array.fromAsync(client.listAllSent())), seen).toEqual(world.sent);
    if (can(vendor, 'listConnections'))
      expect(identifiersOf(await Array.fromAsync(client.listAllConnections())), seen).toEqual(world.connections);
  }
}

function identifiersOf(items: readonly { readonly member: Member }[]): readonly (string | null)[] {
  return items.map(({ member }) => member.publicIdentifier);
}

/** The ledger has an entry for each answer that cost something, and no other. */
async function expectLedgerToHold(sandbox: Sandbox, spent: readonly number[]): Promise<void> {
  const { balance, entries } = await sandbox.ledger();
  expect(entries.slice(1).map(({ change }) => -change)).toEqual(spent);
  expect(balance).toBe(1000 - spent.reduce((sum, credits) => sum + credits, 0));
}

function clientOf(
  sandbox: Sandbox,
  vendor: VendorName,
  account: 'Ada Lovelace' | 'Grace Hopper',
  spent: number[],
): InvitationClient {
  const connection = sandbox.connection(vendor, sandbox.accountId(vendor, account));
  const transport: Transport = async (request) => {
    const response = await connection.transport(request);
    if (vendors[vendor].hasCredits) {
      const { success, metadata } = charged.parse(JSON.parse(response.body));
      if (!success) expect(metadata.credits_consumed).toBe(0);
      if (metadata.credits_consumed > 0) spent.push(metadata.credits_consumed);
    }
    return response;
  };
  return createClient[vendor]({ ...connection, transport });
}
