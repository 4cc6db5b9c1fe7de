import { z } from 'zod';
import { effectOf, effects } from '../../reader/index.ts';
import { type Call, type Calls, costOfEffect, operationNamed } from './call-that-settles.ts';

const doubtSchema = z.strictObject({
  doubt: z.string(),
  /** The operation; null where no call of the API can settle it. */
  call: z.string().nullable(),
  with: z.string(),
  effect: z.enum(effects).optional(),
});

const doubtsSchema = z.array(doubtSchema).default([]);

export interface OpenDoubt {
  readonly doubt: string;
  readonly call: Call;
}

/** What nobody knows of a vendor, and no fact of the spec says. */
export function readDoubts(calls: Calls): readonly OpenDoubt[] {
  return doubtsSchema.parse(calls.document['x-open-doubts']).map(({ doubt, call, with: how, effect }) => {
    if (call === null) return { doubt, call: { operation: undefined, with: how, cost: 'no call' } };
    const operation = operationNamed(calls, call);
    const cost = costOfEffect(operation, effect ?? effectOf(calls.document, operation));
    return { doubt, call: { operation, with: how, cost } };
  });
}
