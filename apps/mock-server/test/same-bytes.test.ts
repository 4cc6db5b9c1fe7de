import { expect, test } from 'vitest';
import { startMockServer } from '../src/index.ts';
import { createRandom, type SeededRandom } from '../src/world/seed/random.ts';
import { ask } from './ask.ts';
import { invite, registerWebhook } from './control-support.ts';
import { listSent, post, type SandboxAccess, send, vendorNames } from './support.ts';

const calls = 250;

/** What a call gave, as it came. */
type Transcript = readonly [status: number, headers: readonly (readonly [string, string])[], text: string];

type Call = (
  sandbox: SandboxAccess,
  control: string,
  random: SeededRandom,
) => Promise<Awaited<ReturnType<typeof send>>>;

const people = ['jordan-walke', 'charles-babbage', 'sophie-germain', 'captain-nemo'] as const;

/** Some of everything: lists, sending, handling, webhooks, faults by chance, time, what others do, forks. */
const kinds: readonly [Call, ...Call[]] = [
  ({ vendors }, _control, random) => {
    const vendor = random.pick(vendorNames);
    return listSent(vendor, vendors[vendor], { limit: random.integer(1, 100) });
  },
  (sandbox, _control, random) => invite(sandbox, random.pick(people)),
  (sandbox, _control, random) => registerWebhook(sandbox, `https://example.com/${random.integer(1, 9)}`),
  (sandbox) => {
    const body = { account_id: sandbox.vendors.linkup.accounts[0]?.id, events: ['accepted_invitation'] };
    return ask('linkup', sandbox, { path: '/v2/webhooks', body });
  },
  (_sandbox, control, random) =>
    post(`${control}/faults`, { vendor: random.pick(vendorNames), operation: '*', body: 'malformed', chance: 0.1 }),
  (_sandbox, control, random) => post(`${control}/clock`, { advance: `PT${random.integer(1, 300)}H` }),
  (_sandbox, control) => post(`${control}/invitations`, {}),
  (_sandbox, control) => send(`${control}/deliveries`),
  (_sandbox, control) => send(`${control}/ledger`),
  (_sandbox, control, random) => send(`${control}/invitations?offset=${random.integer(0, 100)}`),
  (_sandbox, control) => send(`${control}/snapshot`),
];

/** The same calls, in a server of their own. */
async function run(seed: number): Promise<readonly Transcript[]> {
  const server = await startMockServer({ validateAnswers: true });
  try {
    const url = `${server.url}/_mock/sandboxes`;
    const { vendors } = JSON.parse((await post(url, { id: 'same', seed })).text);
    const sandbox: SandboxAccess = { id: 'same', vendors };
    const random = createRandom(seed);
    const transcripts: Transcript[] = [];
    for (let call = 0; call < calls; call += 1) {
      const { status, headers, text } = await random.pick(kinds)(sandbox, `${url}/same`, random);
      // The control API is not at the sandbox's time.
      const told = [...headers].filter(([name]) => name !== 'date' || headers.get('x-content-type-options') === null);
      transcripts.push([status, told, text]);
    }
    return transcripts;
  } finally {
    await server.close();
  }
}

test.each([1, 2])(
  'the same calls to the same seed %i are answered with the same bytes, headers included',
  async (seed) => {
    const first = await run(seed);
    expect(new Set(first.map(([status]) => status)).size).toBeGreaterThan(2);
    const second = await run(seed);
    for (const [index, transcript] of first.entries()) expect(second[index]).toEqual(transcript);
  },
);
