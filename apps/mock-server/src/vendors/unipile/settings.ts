import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

/** How often one method of an account may be called. */
const rateLimitSchema = z.strictObject({
  requests: z.int().min(1).max(100_000).describe('How many requests a window allows.'),
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
  wrongKey: z
    .enum(['forbidden', 'not-found'])
    .default('forbidden')
    .describe(
      'What a key gets for an operation of another kind of key, and a scoped key for an account outside its Scope: 403 api/insufficient_permissions, or 404 api/resource_not_found, which hides that there is one.',
    ),
  scopedAccounts: z
    .int()
    .min(0)
    .max(1000)
    .default(1)
    .describe('How many accounts the Scope of the scoped key has: the first ones of the sandbox.'),
  serviceKeyReadsAccounts: z
    .boolean()
    .default(false)
    .describe('Whether the service key may list and get accounts, too.'),
  notConnected: z
    .enum(['provider/unprocessable_entity', 'provider/insufficient_permissions'])
    .default('provider/unprocessable_entity')
    .describe('The error for a message to somebody who is not connected.'),
  senderFlag: z
    .enum(['boolean', 'number', 'absent'])
    .default('boolean')
    .describe('How an event says whether the account wrote the message: all three were seen.'),
  cache: limitModeSchema.default('off').describe('Whether reads under an account are kept for an hour.'),
  rateLimits: z
    .strictObject({ method: rateLimitSchema.optional(), sending: rateLimitSchema.optional() })
    .prefault({})
    .describe(
      "Unipile's own limits, which a dashboard sets: one for every method, and a stricter one for sending invitations and messages. Default: none.",
    ),
});

export type UnipileSettings = z.infer<typeof unipileSettingsSchema>;
