import { z } from 'zod';
import { clockTimeSchema } from '../sandbox/plan.ts';
import { accountStatuses } from '../world/records.ts';

/** Where to move a clock, and whether it runs from there on. */
export const clockChangeSchema = z
  .strictObject({
    /** An ISO 8601 duration of weeks, days, hours, minutes and seconds, for instance `P7D` or `PT90M`. */
    advance: z
      .string()
      .regex(
        /^P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
        'an ISO 8601 duration of weeks, days, hours, minutes and seconds, for instance P7D or PT90M',
      )
      .optional(),
    /** A time that is not past. */
    to: clockTimeSchema.optional(),
    running: z.boolean().optional(),
  })
  .refine(({ advance, to }) => advance === undefined || to === undefined, 'give advance or to, not both');

/** Which error to answer with, and how often. */
export const faultRequestSchema = z
  .strictObject({
    vendor: z.string(),
    operation: z.string(),
    /** The vendor's own name for the error. */
    type: z.string().optional(),
    status: z.int().optional(),
    times: z.int().min(1).max(1_000_000).default(1),
  })
  .refine(({ type, status }) => type !== undefined || status !== undefined, 'give a type or a status');

/** Somebody who invites the owner of an account. */
export const incomingInvitationSchema = z.strictObject({
  /** The public identifier or the id of a member; somebody unknown when it is left out. */
  from: z.string().optional(),
  /** The public identifier of an account's owner. */
  to: z.string().default('ada-lovelace'),
  note: z.string().max(300).optional(),
});

/** What becomes of an account. */
export const accountChangeSchema = z.strictObject({ status: z.enum(accountStatuses) });

const seconds = new Map([
  ['W', 604_800],
  ['D', 86_400],
  ['H', 3600],
  ['M', 60],
  ['S', 1],
]);

/** The length of a duration that fits the schema, in milliseconds. */
export function durationMs(duration: string): number {
  return [...duration.matchAll(/(\d+)([WDHMS])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (seconds.get(unit) ?? 0) * 1000,
    0,
  );
}
