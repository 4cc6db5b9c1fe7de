import type { Account, Invitation, Ledger } from '@invitekit/mock-server';
import { vendorNames } from '@invitekit/specs/vendors';
import { z } from 'zod';

const personSchema = z.strictObject({
  id: z.string(),
  publicIdentifier: z.string(),
  formerIdentifiers: z.array(z.string()).readonly().exactOptional(),
  name: z.string(),
  headline: z.string(),
  reachable: z.boolean(),
  answer: z.enum(['accept', 'ignore', 'none']),
  answerDays: z.int(),
});

export const invitationSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['connection', 'organization', 'event', 'newsletter', 'member-follow']),
  state: z.enum(['pending', 'accepted', 'ignored', 'withdrawn', 'expired']),
  direction: z.enum(['sent', 'received']),
  account: z.string(),
  member: personSchema,
  note: z.string().nullable(),
  sentAt: z.iso.datetime(),
  settledAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime(),
});

export const accountSchema = z.strictObject({
  owner: personSchema,
  tier: z.enum(['premium', 'free']),
  status: z.enum(['connected', 'disconnected', 'restricted', 'checkpoint']),
  ids: z.record(z.enum(vendorNames), z.string()),
  pending: z.strictObject({ sent: z.int(), received: z.int() }),
  connections: z.int(),
  meters: z
    .array(
      z.strictObject({
        label: z.string(),
        vendor: z.string().nullable(),
        used: z.int(),
        limit: z.int(),
        resetsAt: z.iso.datetime().nullable(),
      }),
    )
    .readonly(),
});

/** Something that was written between the account and somebody. */
export const messageSchema = z.strictObject({
  /** The other person. */
  member: z.strictObject({ id: z.string(), publicIdentifier: z.string(), name: z.string() }),
  /** Whether the account's owner wrote it, by whatever means. */
  isOurs: z.boolean(),
  /** `invitation` for the note of an invitation that was accepted. */
  kind: z.enum(['message', 'invitation']),
  text: z.string(),
  sentAt: z.iso.datetime(),
});

export const ledgerSchema = z.strictObject({
  balance: z.int(),
  entries: z
    .array(z.strictObject({ at: z.iso.datetime(), reason: z.string(), change: z.int(), balance: z.int() }))
    .readonly(),
});

// What the control API tells, it must be possible to read back.
({ invitationSchema, accountSchema, ledgerSchema }) satisfies {
  readonly invitationSchema: z.ZodType<Invitation>;
  readonly accountSchema: z.ZodType<Account>;
  readonly ledgerSchema: z.ZodType<Ledger>;
};
