import { z } from 'zod';
import type { Planting } from '../mutants/mutant.ts';

/** The environment variable that holds what is planted, in JSON. */
export const plantingVariable = 'INVITEKIT_PLANTING';

const plantingSchema = z.object({ file: z.string(), before: z.string(), after: z.string() });

/** @throws when there is none. */
export function readPlanting(text = ''): Planting {
  return plantingSchema.parse(JSON.parse(text));
}

export function writePlanting({ file, before, after }: Planting): string {
  return JSON.stringify({ file, before, after } satisfies Planting);
}
