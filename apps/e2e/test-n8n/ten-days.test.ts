import { vendorNames } from '@invitekit/clients';
import { expect, onTestFinished } from 'vitest';
import { given } from '../support/listings.ts';
import { credential, live, plan } from '../support/n8n/ten-days.ts';
import { expectTenDaysKept } from '../support/n8n/ten-days-kept.ts';
import { startMortalN8n } from '../support/real-n8n/mortal-n8n.ts';
import { shapes } from '../support/real-n8n/shapes.ts';
import { test } from '../support/real-n8n/test.ts';

/** When n8n is killed: within the working hours of the first day, so that what it had remembered would decide the next moment. */
const killedInRound = 7;

/** Lets everybody wait until all are there and something is done. */
function meeting(count: number, act: () => Promise<void>): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let here = 0;
  return async () => {
    here += 1;
    if (here === count) resolve(act());
    await promise;
  };
}

// Each through one of the vendors: in n8n's engine all shapes live at all vendors.
test(
  'over ten days, on the first of which n8n is killed, executions that do not see each other keep the pace and lose nobody',
  async ({ createSandbox }) => {
    const mortal = await startMortalN8n();
    onTestFinished(async () => await mortal.remove());
    const restart = async () => {
      await mortal.kill();
      await mortal.start();
    };
    const all = Object.entries(shapes);
    const meet = meeting(all.length, restart);
    const lives = all.map(async ([name, open], index) => {
      const vendor = given(vendorNames[index % vendorNames.length]);
      const sandbox = await createSandbox(plan);
      const credentials = await mortal.n8n.createCredentials(sandbox, [vendor], credential);
      const shape = await open({ n8n: mortal.n8n, sandbox, vendor, credentials });
      let rounds = 0;
      const left = await live(sandbox, async (round) => {
        rounds += 1;
        if (rounds === killedInRound) await meet();
        return await shape.run(mortal.n8n, round);
      });
      await shape.close?.();
      return { name, sandbox, left };
    });
    for (const { name, sandbox, left } of await Promise.all(lives)) {
      expect(left, name).toEqual([]);
      await expectTenDaysKept(sandbox);
    }
  },
  30 * 60_000,
);
