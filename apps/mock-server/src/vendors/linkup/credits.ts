import { z } from 'zod';
import type { SpecOperation } from '../../http/spec-operations.ts';

const ruleSchema = z.object({ amount: z.number(), per: z.number() });

/** The price of a list by the rule in the spec: so many credits for so many results, rounded up. */
export function priceOf({ id, facts }: SpecOperation, results: number, emptyListCredits: number): number {
  const rule = ruleSchema.safeParse(facts['x-credits']);
  if (!rule.success) throw new Error(`The spec has no price per result for ${id}`);
  return results === 0 ? emptyListCredits : Math.ceil(results / rule.data.per) * rule.data.amount;
}
