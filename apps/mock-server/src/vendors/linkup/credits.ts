import { z } from 'zod';
import { factReader } from '../../vendor/fact-of.ts';
import { type Refused, refuse } from '../../vendor/outcome.ts';
import { wordCredits, wordLeft } from './credit-words.ts';
import type { LinkupContext } from './operations.ts';

const ruleOf = factReader('x-credits', z.object({ amount: z.number(), per: z.number().optional() }));

type Billed = Pick<LinkupContext, 'state' | 'operation' | 'settings'>;

/** The price by the rule in the spec: flat, or so many credits for so many results, rounded up. */
export function priceOf({ operation, settings }: Billed, results = 0): number {
  const { amount, per } = ruleOf(operation);
  if (per === undefined) return amount;
  return results === 0 ? settings.emptyListCredits : Math.ceil(results / per) * amount;
}

/** Takes credits for a request, or says why not. */
export function charge({ state, operation }: Billed, credits: number): Refused | undefined {
  if (state.ledger.charge(credits, operation.id)) return undefined;
  return refuse('out-of-credits', `This request costs ${wordCredits(credits)} and ${wordLeft(state.ledger.balance)}`);
}
