import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

export const linkupSettingsSchema = z.strictObject({
  emptyListCredits: z.int().min(0).max(1).default(0).describe('What an empty list costs.'),
  requestsPerMinute: z.int().min(1).max(100_000).default(300).describe('How many requests a key may make in a minute.'),
  requestLimit: limitModeSchema.describe('Whether that limit applies.'),
  checkpointMinutes: z
    .int()
    .min(1)
    .max(525_600)
    .default(10)
    .describe('How many minutes after a login its checkpoint can be answered.'),
});

export type LinkupSettings = z.infer<typeof linkupSettingsSchema>;
