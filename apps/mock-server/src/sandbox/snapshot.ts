import { z } from 'zod';
import { sandboxPlanSchema } from './plan.ts';

/** What every snapshot of this version says of itself. */
export const formatOfSnapshot = { format: 'invitekit-sandbox', version: 1 } as const;

/** A sandbox at one moment, whole. What is in the tables is checked when they are opened. */
export const snapshotSchema = z.strictObject({
  format: z.literal(formatOfSnapshot.format),
  version: z.literal(formatOfSnapshot.version),
  /** With what it began. */
  plan: sandboxPlanSchema,
  /** Its rows by the name of their table. */
  tables: z.record(z.string(), z.array(z.tuple([z.string(), z.unknown()]).readonly()).readonly()),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
