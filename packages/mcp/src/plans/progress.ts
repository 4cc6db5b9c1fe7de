import { z } from 'zod';

/** What became of somebody of a plan. */
export const outcomeSchema = z.strictObject({
  is: z.enum(['sent', 'not-sent', 'later', 'uncertain']),
  /** The sender's or the vendor's code. */
  because: z.string().max(60).nullable(),
  /** When it was sent, or when to call again. */
  at: z.string().max(40).nullable(),
  /** Whether nothing more is tried. */
  isFinal: z.boolean(),
});

export type Outcome = z.infer<typeof outcomeSchema>;

const progressSchema = z.record(z.string().regex(/^\d{1,3}$/), outcomeSchema);

/** What became of the people of a plan, by their place in it, from 0. */
export type Progress = ReadonlyMap<number, Outcome>;

/** A progress that cannot be read is empty: the sender knows by its own memory whom it has reached. */
export function readProgress(text: string | undefined): Progress {
  try {
    const read = progressSchema.safeParse(JSON.parse(text ?? '{}'));
    return new Map(Object.entries(read.data ?? {}).map(([place, outcome]) => [Number(place), outcome]));
  } catch {
    return new Map();
  }
}

export function writeProgress(progress: Progress): string {
  return JSON.stringify(Object.fromEntries(progress));
}
