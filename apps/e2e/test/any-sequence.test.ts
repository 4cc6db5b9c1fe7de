import {
  type InvitationClient,
  InvitationError,
  type Transport,
  type VendorName,
  vendorNames,
} from '@invitekit/clients';
import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { all } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const names = ['ada-lovelace', 'grace-hopper', 'jordan-walke', 'sophie-germain', 'captain-nemo'];

const step = fc.record({
  vendor: fc.constantFrom(...vendorNames),
  account: fc.constantFrom('Ada Lovelace', 'Grace Hopper'),
  other: fc.constantFrom(...names),
  act: fc.constantFrom(
    'send',
    'send',
    'accept',
    'refuse',
    'withdraw',
    'relationship',
    'listSent',
    'listReceived',
    'wait',
  ),
});

const linkupAnswer = z.object({
  success: z.boolean(),
  metadata: z.object({ credits_consumed: z.number() }),
});

test('after any sequence of operations the four vendors tell the same, and every credit is accounted for', async ({
  createSandbox,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), async (steps) => {
      const sandbox = await createSandbox({ invitations: 3, linkedin: { activity: 'quiet' } });
      const spent: number[] = [];
      for (const { vendor, account, other, act } of steps) {
        if (act === 'wait') await sandbox.advance('P8D');
        else await tryTo(act, clientOf(sandbox, vendor, account, spent), { publicIdentifier: other });
      }
      for (const account of ['Ada Lovelace', 'Grace Hopper'] as const) await expectAgreement(sandbox, account, spent);
      await expectLedgerToHold(sandbox, spent);
    }),
    { numRuns: 25, seed: 1 },
  );
});

type Act = Exclude<(typeof step extends fc.Arbitrary<infer Step> ? Step : never)['act'], 'wait'>;

/** Refusals are part of the game; anything that is no answer of the vendor is not. */
async function tryTo(act: Act, client: InvitationClient, member: { publicIdentifier: string }): Promise<void> {
  const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
    send: () => client.send({ member }),
    accept: () => client.accept({ member }),
    refuse: () => client.refuse({ member }),
    withdraw: () => client.withdraw({ member }),
    relationship: () => client.relationship(member),
    listSent: () => client.listSent({ limit: 2 }),
    listReceived: () => client.listReceived({ limit: 2 }),
  };
  await acts[act]().catch((error: unknown) => {
    if (!InvitationError.isInstance(error) || error.code === 'unexpected-answer') throw error;
  });
}

async function expectAgreement(
  sandbox: Sandbox,
  account: 'Ada Lovelace' | 'Grace Hopper',
  spent: number[],
): Promise<void> {
  const told = [];
  for (const vendor of vendorNames) {
    const client = clientOf(sandbox, vendor, account, spent);
    const relationships = [];
    for (const publicIdentifier of names.slice(2))
      relationships.push((await client.relationship({ publicIdentifier })).state);
    const received = (await all(client.listAllReceived())).filter(({ kind }) => kind === 'connection');
    told.push({
      sent: (await all(client.listAllSent())).map(({ member }) => member.publicIdentifier),
      received: received.map(({ member }) => member.publicIdentifier),
      connections: (await all(client.listAllConnections())).map(({ member }) => member.publicIdentifier),
      relationships,
    });
  }
  const [first, ...others] = told;
  expect(others).toEqual([first, first, first]);
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
    if (vendor === 'linkup') {
      const { success, metadata } = linkupAnswer.parse(JSON.parse(response.body));
      if (!success) expect(metadata.credits_consumed).toBe(0);
      if (metadata.credits_consumed > 0) spent.push(metadata.credits_consumed);
    }
    return response;
  };
  return createClient[vendor]({ ...connection, transport });
}
