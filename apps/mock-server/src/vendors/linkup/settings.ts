import { z } from 'zod';

export const linkupSettingsSchema = z.strictObject({
  /** What an empty list costs. */
  emptyListCredits: z.int().min(0).max(1).default(0),
});

export type LinkupSettings = z.infer<typeof linkupSettingsSchema>;
