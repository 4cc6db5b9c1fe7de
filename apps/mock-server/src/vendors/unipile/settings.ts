import { z } from 'zod';

export const unipileSettingsSchema = z.strictObject({
  /** Whether the list of relation requests is paged by offset, as the guide says, or by cursor, as a customer saw. */
  paging: z.enum(['offset', 'cursor']).default('offset'),
  /** Whether the list tells how many requests there are. */
  totalCount: z.boolean().default(true),
  /** Whether optional fields without a value are left out, as the schema says, or null, as customers accept too. */
  missing: z.enum(['omitted', 'null']).default('omitted'),
});

export type UnipileSettings = z.infer<typeof unipileSettingsSchema>;
