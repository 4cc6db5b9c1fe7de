import { z } from 'zod';

/** Times are milliseconds since 1970 in UTC. */
const time = z.int();

export const memberSchema = z.object({
  /** LinkedIn's id, `ACoAA…`. */
  id: z.string().min(1),
  publicIdentifier: z.string().min(1),
  firstName: z.string(),
  lastName: z.string(),
  headline: z.string(),
  pictureUrl: z.string(),
});

export const accountTiers = ['premium', 'free'] as const;
export const accountStatuses = ['connected', 'disconnected', 'restricted'] as const;

export const accountSchema = z.object({
  /** The member whose account it is. */
  id: z.string().min(1),
  /** Its place among the accounts of the world, from zero. */
  ordinal: z.int().min(0),
  tier: z.enum(accountTiers),
  status: z.enum(accountStatuses),
  connectedAt: time,
});

export const invitationKinds = ['connection', 'organization', 'event', 'newsletter', 'member-follow'] as const;

export const invitationSchema = z.object({
  /** Nineteen digits, as LinkedIn's are. */
  id: z.string().regex(/^\d{19}$/),
  accountId: z.string().min(1),
  direction: z.enum(['sent', 'received']),
  kind: z.enum(invitationKinds),
  /** The other person. */
  memberId: z.string().min(1),
  note: z.string().nullable(),
  sentAt: time,
  /** What LinkedIn wants to see when the invitation is handled. */
  sharedSecret: z.string(),
});

export const connectionSchema = z.object({
  id: z.string().min(1),
  accountId: z.string().min(1),
  memberId: z.string().min(1),
  connectedAt: time,
});

export type Member = z.infer<typeof memberSchema>;
export type Account = z.infer<typeof accountSchema>;
export type AccountTier = Account['tier'];
export type AccountStatus = Account['status'];
export type Invitation = z.infer<typeof invitationSchema>;
export type InvitationKind = Invitation['kind'];
export type Connection = z.infer<typeof connectionSchema>;
