import { z } from 'zod';
import { accountStatuses, accountTiers, invitationKinds } from '../world/records.ts';

/** Of all accounts together. */
export const mostInvitations = 100_000;
export const mostConnections = 100_000;

export const invitationCount = z.int().min(0).max(mostInvitations);

const countsSchema = z.partialRecord(z.enum(invitationKinds), invitationCount);

/** How an account of a plan differs from what it is without one. */
export const accountPlanSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^\S+( \S+)+$/, 'a first and a last name')
      .max(80)
      .optional()
      .describe('First and last name of the owner.'),
    tier: z.enum(accountTiers).optional().describe('Which limits of LinkedIn apply.'),
    status: z.enum(accountStatuses).optional().describe('Whether the account works, or what keeps it from working.'),
    invitations: invitationCount
      .optional()
      .describe('Pending sent connection invitations; the same as `sent.connection`.'),
    sent: countsSchema.optional().describe('Pending sent invitations by their kind.'),
    received: countsSchema.optional().describe('Pending received invitations by their kind.'),
    connections: z.int().min(0).max(mostConnections).optional().describe('How many connections the owner has.'),
    conversations: z
      .int()
      .min(0)
      .max(10_000)
      .optional()
      .describe('How many of the latest connections the owner has already written with. Default: 0.'),
  })
  .refine(
    ({ invitations, sent }) => invitations === undefined || sent?.connection === undefined,
    'give invitations or sent.connection, not both',
  );

export type AccountChanges = z.infer<typeof accountPlanSchema>;

/** How many invitations the changes ask for. */
export function countInvitations({ invitations = 0, sent = {}, received = {} }: AccountChanges): number {
  return [invitations, ...Object.values(sent), ...Object.values(received)].reduce(
    (sum, count) => sum + (count ?? 0),
    0,
  );
}
