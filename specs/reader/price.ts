import { z } from 'zod';

const creditsSchema = z.object({
  amount: z.number(),
  per: z.number().optional(),
  rounding: z.literal('up').optional(),
  empty: z.number().default(0),
});

const factsSchema = z.object({ 'x-credits': creditsSchema.optional() });

/** What an operation costs by its rule in the spec; undefined where it has none. */
export function priceOf(facts: unknown, returned: number): number | undefined {
  const rule = factsSchema.parse(facts)['x-credits'];
  if (rule === undefined) return undefined;
  const { amount, per, empty } = rule;
  if (per === undefined) return amount;
  return returned === 0 ? empty : amount * Math.ceil(returned / per);
}
