import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

const count = z.int().min(0).max(100_000);

export const connectSafelySettingsSchema = z.strictObject({
  pageSize: z.int().min(1).max(100).default(10).describe('How many invitations a page holds.'),
  endOfList: z
    .boolean()
    .default(true)
    .describe('Whether lists of received invitations and of connections say where they end; an older server does not.'),
  emptyEvery: count
    .default(0)
    .describe(
      'Every n-th page of these two lists is empty although more follows, as happens at LinkedIn; n is this setting. 0: never.',
    ),
  codedErrors: z
    .boolean()
    .default(false)
    .describe(
      "Whether refusals carry a code and a message, as the vendor's overview has it, where the spec allows that.",
    ),
  seats: count.default(100).describe('How many accounts have a paid seat, from the first one on.'),
  weeklyConnects: count.default(90).describe('Invitations that an account may send in a week.'),
  dailyFollows: count.default(100).describe('How often an account may follow or stop following somebody in a day.'),
  dailyProfiles: count
    .default(120)
    .describe('How many people an account may look up in a day; a repeat from the cache is free.'),
  dailyConversations: count
    .default(150)
    .describe('How many conversations an account may begin in a day; older pages of the vendor say 100 messages.'),
  profileCache: limitModeSchema.default('auto').describe('Whether profiles are kept for six hours.'),
  sentMessage: z
    .enum(['full', 'empty'])
    .default('full')
    .describe("Whether the answer to a message describes it, or has an empty object as the vendor's page shows."),
  profileAddresses: z
    .boolean()
    .default(true)
    .describe("Whether `profileId` may be the address of a profile, as the vendor's own templates send it."),
  rateHeaders: z
    .enum(['every-answer', 'quotas'])
    .default('every-answer')
    .describe(
      'Whether every answer has `X-RateLimit-*`, as the cookbook says, or only those of actions that have a quota.',
    ),
  requestLimits: limitModeSchema.describe('Whether the limits per minute apply.'),
});

export type ConnectSafelySettings = z.infer<typeof connectSafelySettingsSchema>;
