import { z } from 'zod';

export const grades = ['recorded', 'seed', 'vendor', 'third-party', 'inferred'] as const;

export type Grade = (typeof grades)[number];

/** What doing something takes: nothing; something that can be taken back; taking it back; something for good. */
export const effects = ['read', 'write', 'undo', 'irreversible'] as const;

/**
 * What an operation does to the world: nothing; something that can be taken back; taking it back; something that cannot
 * be taken back, or that costs what nobody knows.
 */
export type Effect = (typeof effects)[number];

/** The one call that would settle what is only inferred, as far as its place in the spec does not tell. */
const settlingSchema = z.strictObject({
  /** The operation; null where no call of the API can settle it. */
  call: z.string().nullable().optional(),
  /** What the call is made with, or what has to be looked at. */
  with: z.string().optional(),
  /** What the call does, where that is not what the operation does: a refused write changes nothing. */
  effect: z.enum(effects).optional(),
});

const ref = z.string();

/** Where a fact comes from. */
export const sourceSchema = z.discriminatedUnion('grade', [
  z.strictObject({ grade: z.enum(['seed', 'vendor', 'third-party']), ref }),
  z.strictObject({ grade: z.literal('inferred'), ref, 'settled-by': settlingSchema.optional() }),
  z.strictObject({
    grade: z.literal('recorded'),
    ref,
    /** The day on which a live vendor answered so. */
    date: z.iso.date(),
    /** The recording, below the folder of the vendor. */
    fixture: z.string(),
  }),
]);

export type Source = z.infer<typeof sourceSchema>;
