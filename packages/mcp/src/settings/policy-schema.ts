import { accountLimits, policyDefaults } from '@invitekit/clients/sender';
import { z } from 'zod';

const { established, 'new-or-idle': beginning } = accountLimits;
const { gapMinutes: gap, hours, messages, pending } = policyDefaults;

const count = z.int().min(0).max(1000);
const time = z.string().regex(/^\d{1,2}:\d{2}$/, 'must be a time such as 09:00');

/** What the sender takes as its policy, but for Do Not Contact, which is a file of its own. The sender checks the rest. */
export const policySchema = z.strictObject({
  timeZone: z.string().max(60).describe('Where the owner of the account lives, such as Europe/Berlin. Required.'),
  account: z
    .enum(['new-or-idle', 'established'])
    .exactOptional()
    .describe(
      `How long the account has been inviting people. Default ${policyDefaults.account}: ${beginning.perDay} a day at first.`,
    ),
  since: z.string().max(40).exactOptional().describe('When a new account began: ISO 8601.'),
  gapMinutes: z
    .strictObject({ least: z.number(), most: z.number() })
    .exactOptional()
    .describe(`Minutes between two actions. Default ${gap.least} to ${gap.most}, at random.`),
  hours: z
    .strictObject({ from: time, to: time })
    .exactOptional()
    .describe(`Working hours. Default ${hours.from} to ${hours.to}.`),
  weekdays: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
    .exactOptional()
    .describe('Default Monday to Friday.'),
  startWithinMinutes: z
    .number()
    .exactOptional()
    .describe(`A day begins at a random minute of these. Default ${policyDefaults.startWithinMinutes}.`),
  perDay: count.exactOptional().describe('Most invitations a day. Default: by account.'),
  perWeek: count.exactOptional().describe('Most invitations a week. Default: by account.'),
  perMonth: count.exactOptional().describe('Most invitations a month. Default: no limit of its own.'),
  allowAboveCeiling: z
    .boolean()
    .exactOptional()
    .describe('Allows more than the vendor speaks of, which risks the account. Default false.'),
  pending: z
    .strictObject({ warnAt: z.int(), stopAt: z.int() })
    .exactOptional()
    .describe(
      `How many invitations may be pending. Default: a warning from ${pending.warnAt}, a stop from ${pending.stopAt}.`,
    ),
  acceptance: z
    .union([z.strictObject({ least: z.number(), ofLast: z.int() }), z.literal(false)])
    .exactOptional()
    .describe('Stops when too few of the last were accepted. Default a fifth of 50; false never stops.'),
  inviteAgainAfterDays: z.int().exactOptional().describe('After how many days a person may be invited again.'),
  messages: z
    .strictObject({
      perDay: count
        .exactOptional()
        .describe(
          `Most messages a day. Default ${beginning.messagesPerDay}, or ${established.messagesPerDay} for established.`,
        ),
      followUps: z.int().exactOptional().describe(`Most follow-ups to a person. Default ${messages.followUps}.`),
      firstAfterHours: z
        .number()
        .exactOptional()
        .describe(`Hours from the acceptance to the first. Default ${messages.firstAfterHours}.`),
      followUpAfterDays: z
        .number()
        .exactOptional()
        .describe(`Days from one message to the next. Default ${messages.followUpAfterDays}.`),
    })
    .exactOptional()
    .describe('How people who have accepted are written to.'),
  isPaused: z.boolean().exactOptional().describe('Nothing is sent while this is true. Default false.'),
});

export type PolicySettings = z.infer<typeof policySchema>;
