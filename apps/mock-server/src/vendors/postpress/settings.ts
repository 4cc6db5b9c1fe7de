import { z } from 'zod';

export const postpressSettingsSchema = z.strictObject({
  /** Whether `date` is a calendar date, as on the vendor's page, or an age, as in answers of the API it resembles. */
  dates: z.enum(['calendar', 'age']).default('calendar'),
  /** Whether sent invitations carry `inviter` and `specifics`. */
  details: z.boolean().default(true),
  /** What an account that is not known gets. */
  unknownAccount: z
    .enum(['errors/resource_not_found', 'errors/disconnected_account'])
    .default('errors/resource_not_found'),
});

export type PostpressSettings = z.infer<typeof postpressSettingsSchema>;
