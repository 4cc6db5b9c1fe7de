import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

/** How often one method of an account may be called. */
const rateLimitSchema = z.strictObject({
  requests: z.int().min(1).max(100_000),
  /** The length of the window. */
  seconds: z.int().min(1).max(2_592_000),
});

export const unipileSettingsSchema = z.strictObject({
  /** Whether lists under an account are paged by offset, as the guide says, or by cursor, as a customer saw. */
  paging: z.enum(['offset', 'cursor']).default('offset'),
  /** Whether such lists tell how many items there are. */
  totalCount: z.boolean().default(true),
  /** Whether optional fields without a value are left out, as the schema says, or null, as customers accept too. */
  missing: z.enum(['omitted', 'null']).default('omitted'),
  /** Whether reads under an account are kept for an hour. */
  cache: limitModeSchema.default('off'),
  /** Unipile's own limits, which a dashboard sets: of every method, and a stricter one of sending. Default: none. */
  rateLimits: z.strictObject({ method: rateLimitSchema.optional(), sending: rateLimitSchema.optional() }).prefault({}),
});

export type UnipileSettings = z.infer<typeof unipileSettingsSchema>;
