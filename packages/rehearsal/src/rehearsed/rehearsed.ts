import { vendorNames } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { journalEntrySchema } from './journal-schema.ts';
import { policySchema } from './policy-schema.ts';
import { runSchema } from './run-schema.ts';
import { accountSchema, invitationSchema, ledgerSchema, messageSchema } from './sandbox-schemas.ts';

/** How the sandbox stood at the end of a virtual day. */
const daySchema = z.strictObject({
  /** The day in the account's time zone, `2026-06-01`. */
  date: z.iso.date(),
  /** Pending sent invitations to connect. */
  pending: z.int(),
  /** Sent invitations that were accepted since the rehearsal began. */
  accepted: z.int(),
  connections: z.int(),
  /** LinkupAPI's credits that are left; null for vendors without credits. */
  credits: z.int().nullable(),
  status: accountSchema.shape.status,
});

/** Somebody of the list that was given. */
const personSchema = z.strictObject({
  name: z.string(),
  publicIdentifier: z.string(),
  /** LinkedIn's id, where the list tells it. */
  id: z.string().optional(),
});

/** What the weather did to the sandbox. */
const eventSchema = z.strictObject({
  at: z.iso.datetime(),
  /** For people: "LinkedIn asks the owner to confirm the account". */
  what: z.string(),
});

/** What a rehearsal leaves: everything from which the report is made. Times are virtual, ISO 8601 in UTC. */
export const rehearsedSchema = z.strictObject({
  version: z.literal(1),
  seed: z.int(),
  vendor: z.enum(vendorNames),
  /** The time zone of the account's owner, an IANA name; that of the policy. */
  timeZone: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  /** Names of the workflows, or of the program. */
  rehearsed: z.array(z.string()).readonly(),
  /** Of the credential; `{ timeZone }` where it has none. */
  policy: policySchema,
  weather: z.enum(['calm', 'rough', 'outage']),
  /** What the weather did, the oldest first. */
  events: z.array(eventSchema).readonly(),
  /** The list of people that was given, empty without one. */
  people: z.array(personSchema).readonly(),
  /** All of it, the oldest first. The fake keeps 1000 entries: ask for more before they are gone. */
  journal: z.array(journalEntrySchema).readonly(),
  /** The oldest first. */
  days: z.array(daySchema).readonly(),
  /** The account at the end, from the control API. */
  account: accountSchema,
  /** All of the account at the end, from the control API, also those from before the rehearsal. */
  invitations: z.array(invitationSchema).readonly(),
  /** Of all conversations of the account, the oldest first, also those from before the rehearsal. */
  messages: z.array(messageSchema).readonly(),
  /** LinkupAPI's at the end; null for vendors without credits. */
  ledger: ledgerSchema.nullable(),
  /** What a program asked outside of its steps comes first; the others in the order in which they ended. */
  runs: z.array(runSchema).readonly(),
  /** Nodes that were answered by pinned data, in the form `workflow: node`. */
  leftOut: z.array(z.string()).readonly(),
  /** Triggers that started nothing, because others call them, in the form `workflow: node (type)`. */
  idle: z.array(z.string()).readonly(),
});

export type Rehearsed = z.infer<typeof rehearsedSchema>;
