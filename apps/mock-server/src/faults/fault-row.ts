import { z } from 'zod';
import { type Fault, faultSchema } from './fault-schema.ts';

/** A fault as a sandbox remembers it. */
export const faultRowSchema = faultSchema
  .omit({ remaining: true })
  .extend({
    /** How many requests it was about, whether it hit them or not. */
    seen: z.int(),
  })
  .readonly();

export type FaultRow = z.infer<typeof faultRowSchema>;

export function presentFault({ seen: _, ...row }: FaultRow): Fault {
  return { ...row, remaining: row.times === null ? null : row.times - row.hits };
}

export function isUsedUp({ times, hits }: FaultRow): boolean {
  return times !== null && hits >= times;
}

/** Whether the error, the body or the connection is touched. Faults that only take time go with any other one. */
export function touchesAnswer({ error, body, connection }: FaultRow): boolean {
  return error !== undefined || body !== undefined || connection !== undefined;
}

/** Whether it does nothing to an answer that has no body. */
export function touchesBodyOnly({ error, body, latency }: FaultRow): boolean {
  return body !== undefined && error === undefined && latency === undefined;
}
