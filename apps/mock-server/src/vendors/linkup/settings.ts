import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

export const linkupSettingsSchema = z.strictObject({
  emptyListCredits: z.int().min(0).max(1).default(0).describe('What an empty list costs.'),
  requestsPerMinute: z.int().min(1).max(100_000).default(300).describe('How many requests a key may make in a minute.'),
  requestLimit: limitModeSchema.describe('Whether that limit applies.'),
  acceptedInvitation: z
    .enum(['wrapper', 'data', 'bare'])
    .default('wrapper')
    .describe(
      "The form of the event: new connections in the wrapper of the vendor's page, one person as `data` of the event as Activepieces shows it, or new connections without a wrapper as an agent skill has it.",
    ),
  messageReceived: z
    .enum(['wrapper', 'data', 'sender', 'flat'])
    .default('wrapper')
    .describe(
      "The form of the event of a message: in the wrapper of the vendor's page, with the message as `data` of the event as Activepieces shows it, with a `sender` as a customer reads it, or as `data` without a wrapper as the same customer read it before.",
    ),
  ownMessages: z
    .boolean()
    .default(false)
    .describe('Whether webhooks are sent for messages that the account wrote itself, too.'),
  profile: z
    .enum(['v1', 'invite'])
    .default('v1')
    .describe(
      'How a profile names the person: with `public_id` as in v1 and in the search of people, or as after inviting, with `public_identifier` and `profile_urn`.',
    ),
  checkpointMinutes: z
    .int()
    .min(1)
    .max(525_600)
    .default(10)
    .describe('How many minutes after a login its checkpoint can be answered.'),
});

export type LinkupSettings = z.infer<typeof linkupSettingsSchema>;
