import { measureAgeing } from './ageing.ts';
import { measureFlatness } from './flat.ts';
import { measureLists } from './lists.ts';
import { describeMachine } from './machine.ts';
import { measureSandboxes } from './new-sandboxes.ts';
import type { Section } from './options.ts';
import type { Results } from './results.ts';
import type { Setup } from './setup.ts';
import { measureStart } from './start-up.ts';
import { measureState } from './state.ts';
import { measureWrites } from './writes.ts';

/** Measures what is asked for, one after the other. */
export async function measure(setup: Setup, sections: readonly Section[]): Promise<Results> {
  const machine = describeMachine(setup);
  const wants = (section: Section) => sections.includes(section);
  return {
    setup,
    machine,
    ...(wants('start') && {
      start: { times: await measureStart(setup), sandboxes: await measureSandboxes(setup) },
    }),
    ...(wants('lists') && { lists: await measureLists(setup) }),
    ...(wants('writes') && { writes: await measureWrites(setup) }),
    ...(wants('flat') && { flat: { sizes: await measureFlatness(setup), ages: await measureAgeing(setup) } }),
    ...(wants('state') && { state: await measureState(setup) }),
  };
}
