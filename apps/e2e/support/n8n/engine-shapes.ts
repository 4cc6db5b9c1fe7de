import { z } from 'zod';
import { given } from '../listings.ts';
import { itemsOf } from './items.ts';
import { toSaid, withTheRest } from './said.ts';
import { sendOnce } from './sending.ts';
import type { TestBed } from './setup.ts';
import { allLeads, credential, type Round, type Said } from './ten-days.ts';
import { nodesUnderTest, type VendorUnderTest } from './vendors.ts';

type Shape = (bed: TestBed, node: VendorUnderTest, round: Round) => Promise<Said>;

/** The shapes that a workflow can have, each run once. */
export const shapes: Readonly<Record<string, Shape>> = {
  'one run for all leads at each due time, as on a schedule': async (bed, node, { waiting }) =>
    await run(bed, node, waiting),

  'one run for each lead, which waits until it is due, as with a webhook': async (bed, node, { due }) => {
    const said: Said[number][] = [];
    for (const name of due) said.push(...(await run(bed, node, [name])));
    return said;
  },

  'one run for each item in a loop, which waits when one is not due': async (bed, node, { waiting }) =>
    withTheRest(await run(bed, node, waiting.slice(0, 1)), waiting),

  'the tool of an agent, which goes on after the first one': async (bed, node, { waiting, due }) => {
    const input = waiting.slice(0, 3).map((member) => ({ member }));
    const parameters = { operation: 'send', member: "={{ $fromAI('member', 'Whom to invite') }}" };
    const answers = itemsOf(await bed.runAsTool(node, { parameters, input, credential }));
    const said = answers.map(({ json }, index) => toSaid(given(input[index]).member, toolAnswer.parse(json).answer[0]));
    return withTheRest(said, due);
  },

  'two workflows at once, with two types of node': async (bed, { vendor }, { waiting }) => {
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

async function run(bed: TestBed, node: VendorUnderTest, names: readonly string[]): Promise<Said> {
  if (names.length === 0) return [];
  const { sent, notSent, refusals } = await sendOnce(bed, node, names, {}, { credential });
  return [
    ...sent.map((name) => [name, 'sent'] as const),
    ...refusals.map((notSentYet, index) => toSaid(given(notSent[index])[0], { notSent: notSentYet })),
  ];
}
