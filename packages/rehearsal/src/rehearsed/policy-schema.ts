import type { Policy, Weekday } from '@invitekit/clients/sender';
import { z } from 'zod';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

/** A policy of the sender without the people whom it never contacts. Whether its numbers make sense is for the sender to say. */
export const policySchema = z.strictObject({
  timeZone: z.string(),
  account: z.enum(['new-or-idle', 'established']).optional(),
  since: z.string().optional(),
  gapMinutes: z.strictObject({ least: z.number(), most: z.number() }).optional(),
  hours: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  weekdays: z.array(z.enum(weekdays)).readonly().optional(),
  startWithinMinutes: z.number().optional(),
  perDay: z.number().optional(),
  perWeek: z.number().optional(),
  perMonth: z.number().optional(),
  allowAboveCeiling: z.boolean().optional(),
  atMost: z.strictObject({ perDay: z.number().optional(), perWeek: z.number().optional() }).optional(),
  pending: z.strictObject({ warnAt: z.number(), stopAt: z.number() }).optional(),
  acceptance: z.union([z.strictObject({ least: z.number(), ofLast: z.number() }), z.literal(false)]).optional(),
  messages: z
    .strictObject({
      perDay: z.number().optional(),
      followUps: z.number().optional(),
      firstAfterHours: z.number().optional(),
      followUpAfterDays: z.number().optional(),
    })
    .optional(),
  inviteAgainAfterDays: z.number().optional(),
}) satisfies z.ZodType<Policy>;
