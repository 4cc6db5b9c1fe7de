import { vendorNames } from '@invitekit/clients';
import { afterAll, beforeAll, expect } from 'vitest';
import { given } from '../support/listings.ts';
import { credential, live, plan } from '../support/n8n/ten-days.ts';
import { expectTenDaysKept } from '../support/n8n/ten-days-kept.ts';
import { type MortalN8n, startMortalN8n } from '../support/real-n8n/mortal-n8n.ts';
import { shapes } from '../support/real-n8n/shapes.ts';
import { test } from '../support/real-n8n/test.ts';

let mortal: MortalN8n;
beforeAll(async () => {
  mortal = await startMortalN8n();
});
afterAll(async () => await mortal.remove());

// Through each vendor once: in n8n's engine all of them live in every shape.
const lives = Object.entries(shapes).map(([name, open], index) => ({
  name,
  open,
  vendor: given(vendorNames[index % vendorNames.length]),
}));

/** When n8n is killed: within the working hours of the first day, so that what it remembers would decide the next moment. */
const killedAfter = 7;

test.for(lives)(
  'over ten days at $vendor, in which n8n is killed, $name keeps the pace, and loses nobody',
  async ({ open, vendor }, { createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const credentials = await mortal.n8n.createCredentials(sandbox, [vendor], credential);
    const shape = await open({ n8n: mortal.n8n, sandbox, vendor, credentials });
    let rounds = 0;
    const left = await live(sandbox, async (round) => {
      rounds += 1;
      if (rounds === killedAfter) {
        await mortal.kill();
        await mortal.start();
      }
      return await shape.run(mortal.n8n, round);
    });
    await shape.close?.();
    expect(left).toEqual([]);
    expect(rounds).toBeGreaterThan(killedAfter);
    await expectTenDaysKept(sandbox);
  },
);
