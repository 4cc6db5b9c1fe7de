import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

/** How often one method of an account may be called. */
const rateLimitSchema = z.strictObject({
  requests: z.int().min(1).max(100_000),
  seconds: z.int().min(1).max(2_592_000).describe('The length of the window.'),
});

export const unipileSettingsSchema = z.strictObject({
  paging: z
    .enum(['offset', 'cursor'])
    .default('offset')
    .describe(
      'Whether lists under an account are paged by offset, as the guide says, or by cursor, as a customer saw.',
    ),
  totalCount: z.boolean().default(true).describe('Whether such lists tell how many items there are.'),
  missing: z
    .enum(['omitted', 'null'])
    .default('omitted')
    .describe(
      'Whether optional fields without a value are left out, as the schema says, or null, as customers accept too.',
    ),
  cache: limitModeSchema.default('off').describe('Whether reads under an account are kept for an hour.'),
  rateLimits: z
    .strictObject({ method: rateLimitSchema.optional(), sending: rateLimitSchema.optional() })
    .prefault({})
    .describe(
      "Unipile's own limits, which a dashboard sets: of every method, and a stricter one of sending. Default: none.",
    ),
});

export type UnipileSettings = z.infer<typeof unipileSettingsSchema>;
