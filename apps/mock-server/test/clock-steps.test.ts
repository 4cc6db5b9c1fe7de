import fc from 'fast-check';
import { expect } from 'vitest';
import { ask } from './ask.ts';
import { post, type SandboxAccess, send, test } from './support.ts';

const hours = 30 * 24;

/** Cuts the whole time into steps. */
const steps = fc
  .uniqueArray(fc.integer({ min: 1, max: hours - 1 }), { maxLength: 12 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), hours])
  .map((marks) => marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0)));

/** Watches Ada's account at LinkupAPI, which costs credits every day for as long as there are any. */
async function watch(sandbox: SandboxAccess): Promise<void> {
  const body = { account_id: sandbox.vendors.linkup.accounts[0]?.id, events: ['accepted_invitation'] };
  const answer = await ask('linkup', sandbox, { path: '/v2/webhooks', body });
  expect(answer.status).toBe(200);
}

test('a month that passes at once is the same month as one that passes in steps', async ({ createSandbox, server }) => {
  const pass = async (hoursOfSteps: readonly number[]) => {
    const sandbox = await createSandbox({ seed: 11, invitations: 60, linkupCredits: 105 });
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}`;
    await watch(sandbox);
    for (const step of hoursOfSteps) await post(`${url}/clock`, { advance: `PT${step}H` });
    // Whoever looks has what is due paid first.
    const ledger = await send(`${url}/ledger`);
    const snapshot = await send(`${url}/snapshot`);
    await send(url, { method: 'DELETE' });
    return { ledger: ledger.text, snapshot: snapshot.text };
  };
  const atOnce = await pass([hours]);
  expect(JSON.parse(atOnce.ledger).entries.map(({ balance }: { balance: number }) => balance)).toContain(5);
  expect(atOnce.snapshot).toContain('"state":"accepted"');
  await fc.assert(
    fc.asyncProperty(steps, async (hoursOfSteps) => {
      expect(await pass(hoursOfSteps)).toEqual(atOnce);
    }),
    { seed: 5, numRuns: 12 },
  );
});
