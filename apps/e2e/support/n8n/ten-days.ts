import { z } from 'zod';
import { given } from '../listings.ts';
import { day, hour, idle, people } from '../sender/leads.ts';
import { itemsOf } from './items.ts';
import { type Sending, sendOnce } from './sending.ts';
import type { TestBed } from './setup.ts';
import { nodesUnderTest, type VendorUnderTest } from './vendors.ts';

/** The default pace of an account that is established. */
export const credential = { timeZone: 'Europe/Berlin', accountIs: 'established', changePace: false };

/** A Monday, seven o'clock in Berlin. */
export const start = Date.parse('2026-06-01T05:00:00Z');
export const end = start + 10 * day;

/** More leads than a day allows on Monday at eleven, and some more on Friday at half past four. */
const arrivals = [
  { at: start + 4 * hour, names: people(20).map(({ publicIdentifier }) => publicIdentifier) },
  { at: start + 4 * day + 9.5 * hour, names: people(6, 'lead-b').map(({ publicIdentifier }) => publicIdentifier) },
];

export const allLeads = arrivals.flatMap(({ names }) => names);

/** What a run said of leads: invited, or when to try again. */
type Said = readonly (readonly [name: string, said: 'sent' | number])[];

/**
 * A workflow that is started when the first lead is due.
 *
 * @param waiting - All leads that came and were not invited.
 * @param due - Those of them whose time has come.
 */
type Shape = (bed: TestBed, node: VendorUnderTest, waiting: readonly string[], due: readonly string[]) => Promise<Said>;

/** The shapes that a workflow can have. */
export const shapes: Readonly<Record<string, Shape>> = {
  'one run for all leads at each due time, as on a schedule': async (bed, node, waiting) =>
    await run(bed, node, waiting),

  'one run for each lead, which waits until it is due, as with a webhook': async (bed, node, _, due) => {
    const said: Said[number][] = [];
    for (const name of due) said.push(...(await run(bed, node, [name])));
    return said;
  },

  'one run for each item in a loop, which waits when one is not due': async (bed, node, waiting) => {
    const [first = '', ...others] = waiting;
    const said = await run(bed, node, [first]);
    const [[, until]] = [given(said[0])];
    // The others are looked at when the first one is done.
    return until === 'sent' ? said : [...said, ...others.map((name) => [name, until] as const)];
  },

  'the tool of an agent, which goes on after the first one': async (bed, node, waiting, due) => {
    const input = waiting.slice(0, 3).map((member) => ({ member }));
    const parameters = { operation: 'send', member: "={{ $fromAI('member', 'Whom to invite') }}" };
    const answers = itemsOf(await bed.runAsTool(node, { parameters, input, credential }));
    const said = answers.map(({ json }, index) => toSaid(given(input[index]).member, toolAnswer.parse(json).answer[0]));
    const until = Math.min(...said.flatMap(([, each]) => (each === 'sent' ? [] : [each])));
    const rest = due.filter((name) => !said.some(([asked]) => asked === name));
    return [...said, ...(Number.isFinite(until) ? rest.map((name) => [name, until] as const) : [])];
  },

  'two workflows at once, with two types of node': async (bed, { vendor }, waiting) => {
    const types = nodesUnderTest.filter((each) => each.vendor === vendor);
    const said = types.map((type, index) =>
      run(
        bed,
        type,
        waiting.filter((name) => allLeads.indexOf(name) % types.length === index),
      ),
    );
    return (await Promise.all(said)).flat();
  },
};

const toolAnswer = z.object({ answer: z.tuple([z.unknown()]) });
const notDueYet = z.object({ notSent: z.object({ reason: z.literal('not-due-yet'), tryAgainAt: z.string() }) });

function toSaid(name: string, answer: unknown): Said[number] {
  if (z.object({ limits: z.unknown() }).safeParse(answer).success) return [name, 'sent'];
  return [name, Date.parse(notDueYet.parse(answer).notSent.tryAgainAt)];
}

async function run(bed: TestBed, node: VendorUnderTest, names: readonly string[]): Promise<Said> {
  if (names.length === 0) return [];
  const { sent, notSent, refusals }: Sending = await sendOnce(bed, node, names, {}, { credential });
  return [
    ...sent.map((name) => [name, 'sent'] as const),
    ...refusals.map((notSentYet, index) => toSaid(given(notSent[index])[0], { notSent: notSentYet })),
  ];
}

/** Lets a workflow live for ten days. Answers the leads that are left, which is nobody where all goes well. */
export async function live(bed: TestBed, node: VendorUnderTest, shape: Shape): Promise<readonly string[]> {
  const leads = allLeads.map((publicIdentifier) => ({ publicIdentifier }));
  await bed.renew({ ...idle, people: leads, linkupCredits: 1_000_000, clock: { now: new Date(start).toISOString() } });
  const dueAt = new Map<string, number>();
  const coming = [...arrivals];
  for (;;) {
    const clock = Date.parse((await bed.sandbox.clock()).now);
    const now = Math.max(clock, Math.min(...dueAt.values(), ...coming.map(({ at }) => at)));
    if (now >= end) return [...dueAt.keys()];
    if (now > clock) await bed.sandbox.moveTo(new Date(now));
    while (coming[0] !== undefined && coming[0].at <= now) {
      for (const name of given(coming.shift()).names) dueAt.set(name, now);
    }
    const due = [...dueAt].flatMap(([name, at]) => (at <= now ? [name] : []));
    for (const [name, said] of await shape(bed, node, [...dueAt.keys()], due)) {
      if (said === 'sent') dueAt.delete(name);
      else dueAt.set(name, said);
    }
  }
}
