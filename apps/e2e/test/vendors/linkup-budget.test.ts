import { createCreditBudget, isOverBudget } from '@invitekit/clients';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { connectLinkup } from '../../support/linkup.ts';

import { test } from '../../support/mock.ts';

describe('a budget', () => {
  test('tells what was spent, as the vendor’s ledger has it', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 120 });
    const budget = createCreditBudget();
    const client = connectLinkup(sandbox, { budget });
    await Array.fromAsync(client.listAllSent());
    await client.relationship({ publicIdentifier: 'sophie-germain' });
    await client.usage();
    expect(budget.spent).toBe(4);
    expect(await sandbox.creditsSpent()).toEqual([3, 1]);
  });

  test('lets a list go as far as it can be paid for, and no further', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 145 });
    const client = connectLinkup(sandbox, { budget: createCreditBudget(2) });
    const read: string[] = [];
    const reading = (async () => {
      for await (const { id } of client.listAllSent()) read.push(id);
    })();
    await expect(reading).rejects.toSatisfy(isOverBudget);
    expect(read).toHaveLength(100);
    expect(await sandbox.creditsSpent()).toEqual([2]);
  });

  test('that just suffices does not stand in the way', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox({ invitations: 145 }), { budget: createCreditBudget(3) });
    expect(await Array.fromAsync(client.listAllSent())).toHaveLength(145);
  });

  test('that is used up lets no request out', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox, { budget: createCreditBudget(0) });
    const people = { member: { publicIdentifier: 'sophie-germain' } };
    await expect(client.send(people)).rejects.toMatchObject({ code: 'insufficient-credits', isRetryable: false });
    await expect(client.listSent()).rejects.toSatisfy(isOverBudget);
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test('takes nothing for a refusal', async ({ createSandbox }) => {
    const budget = createCreditBudget(1);
    const client = connectLinkup(await createSandbox(), { budget });
    await expect(client.withdraw({ id: '1' })).rejects.toThrow();
    expect(budget.spent).toBe(0);
  });

  test('counts a request whose answer was lost as paid', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { transport } = sandbox.connection('linkup');
    const budget = createCreditBudget();
    const client = connectLinkup(sandbox, {
      budget,
      transport: async (request) => {
        await transport(request);
        throw new Error('The connection was closed');
      },
    });
    await expect(client.listSent({ limit: 100 })).rejects.toMatchObject({ code: 'unreachable' });
    expect(budget.spent).toBe(2);
  });

  test('is never overdrawn, whatever is asked for', async ({ createSandbox }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.array(fc.constantFrom('sent', 'received', 'connections', 'relationship', 'send'), { maxLength: 8 }),
        async (limit, steps) => {
          const sandbox = await createSandbox({ invitations: 260 });
          const budget = createCreditBudget(limit);
          const client = connectLinkup(sandbox, { budget });
          const member = { publicIdentifier: 'sophie-germain' };
          const act = {
            sent: () => Array.fromAsync(client.listAllSent()),
            received: () => Array.fromAsync(client.listAllReceived()),
            connections: () => Array.fromAsync(client.listAllConnections()),
            relationship: () => client.relationship(member),
            send: () => client.send({ member }),
          };
          for (const step of steps) await act[step]().catch(() => {});
          const spent = (await sandbox.creditsSpent()).reduce((sum, credits) => sum + credits, 0);
          expect(spent).toBe(budget.spent);
          expect(spent).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 15, seed: 4 },
    );
  });
});
