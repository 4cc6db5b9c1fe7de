import { z } from 'zod';

export const postpressSettingsSchema = z.strictObject({
  dates: z
    .enum(['calendar', 'age'])
    .default('calendar')
    .describe(
      "Whether `date` is a calendar date, as on the vendor's page, or an age, as in answers of the API it resembles.",
    ),
  details: z
    .boolean()
    .default(true)
    .describe('Whether sent invitations carry `inviter` and `specifics`. Received ones always do.'),
  unknownAccount: z
    .enum(['errors/resource_not_found', 'errors/disconnected_account'])
    .default('errors/resource_not_found')
    .describe('The answer for an unknown account.'),
  weeklyLimit: z
    .enum(['errors/limit_exceeded', 'errors/cannot_resend_yet'])
    .default('errors/limit_exceeded')
    .describe('The answer to sending when the weekly limit is reached.'),
  pendingInvitation: z
    .enum(['errors/already_invited_recently', 'errors/cannot_resend_yet'])
    .default('errors/already_invited_recently')
    .describe('The answer to sending while an invitation to the person is pending. Both were seen.'),
  sentIds: z
    .enum(['given', 'null'])
    .default('given')
    .describe('Whether the answer to a sent message has ids, or null, as the API that this one resembles may do.'),
  handleFailure: z
    .enum(['explained', 'errors/provider_error'])
    .default('explained')
    .describe(
      'Whether handling an invitation says what is wrong with it, or fails as the API that this one resembles may do.',
    ),
});

export type PostpressSettings = z.infer<typeof postpressSettingsSchema>;
