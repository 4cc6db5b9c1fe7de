import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

export const linkupSettingsSchema = z.strictObject({
  /** What an empty list costs. */
  emptyListCredits: z.int().min(0).max(1).default(0),
  /** How many requests a key may make in a minute. */
  requestsPerMinute: z.int().min(1).default(300),
  /** Whether that limit applies. */
  requestLimit: limitModeSchema,
  /** How many minutes after a login its checkpoint can be answered. */
  checkpointMinutes: z.int().min(1).default(10),
});

export type LinkupSettings = z.infer<typeof linkupSettingsSchema>;
