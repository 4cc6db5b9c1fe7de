import { z } from 'zod';

export const postpressSettingsSchema = z.strictObject({
  /** Whether `date` is a calendar date, as on the vendor's page, or an age, as in answers of the API it resembles. */
  dates: z.enum(['calendar', 'age']).default('calendar'),
  /** Whether sent invitations carry `inviter` and `specifics`. Received ones always do. */
  details: z.boolean().default(true),
  /** What an account that is not known gets. */
  unknownAccount: z
    .enum(['errors/resource_not_found', 'errors/disconnected_account'])
    .default('errors/resource_not_found'),
  /** What sending gets once the week's limit is reached. */
  weeklyLimit: z.enum(['errors/limit_exceeded', 'errors/cannot_resend_yet']).default('errors/limit_exceeded'),
  /** Whether handling an invitation says what is wrong with it, or fails as the API that this one resembles may do. */
  handleFailure: z.enum(['explained', 'errors/provider_error']).default('explained'),
});

export type PostpressSettings = z.infer<typeof postpressSettingsSchema>;
