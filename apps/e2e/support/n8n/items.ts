import { z } from 'zod';
import type { NodeResult } from './n8n.ts';

export type Item = NodeResult['outputs'][number][number];

/** The items on an output; the first one unless told otherwise. A run that failed throws its error. */
export function itemsOf({ outputs, error }: NodeResult, output = 0): readonly Item[] {
  if (error !== undefined) throw error;
  return outputs[output] ?? [];
}

const invitation = z.object({ member: z.object({ publicIdentifier: z.string() }) });

/** The people of the items, by their public identifiers. */
export function peopleOf(items: readonly Item[]): readonly string[] {
  return items.map(({ json }) => invitation.parse(json).member.publicIdentifier);
}
