import { createHash } from 'node:crypto';
import { vendorNames } from '@invitekit/clients';
import { z } from 'zod';
import { policySchema } from '../settings/policy-schema.ts';

export const dayMs = 24 * 60 * 60_000;

export const planKinds = ['invitations', 'messages', 'withdrawals'] as const;

/** No plan has more people: a person has to read it. */
export const mostPlanned = 100;

const text = z.string().max(40_000);
const time = z.iso.datetime();

const plannedPersonSchema = z.strictObject({
  /** In the list; null for a withdrawal. */
  row: z.int().nullable(),
  member: z.strictObject({
    id: text.nullable(),
    publicIdentifier: text.nullable(),
    profileUrl: text.nullable(),
    name: text.nullable(),
  }),
  /** Every word that would be sent; null for an invitation without a note, and for a withdrawal. */
  text: text.nullable(),
  /** Of a message. */
  step: z.enum(['first', 'follow-up']).nullable(),
  /** Of a withdrawal. */
  invitation: text.nullable(),
  /** When, by the vendor's clock; null where the sender decides it when it sends. */
  at: time.nullable(),
  credits: z.int().nullable(),
});

/** All that a person confirms. */
export const planSchema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(planKinds),
  mode: z.enum(['live', 'fake']),
  vendor: z.enum(vendorNames),
  account: text,
  policy: policySchema,
  list: text.nullable(),
  createdAt: time,
  expiresAt: time,
  /** The policy and what of it is used up, in words. */
  limits: z.array(text).max(20),
  people: z.array(plannedPersonSchema).min(1).max(mostPlanned),
});

export type Plan = z.infer<typeof planSchema>;
export type PlannedPerson = Plan['people'][number];

/** The id of a plan is the hash of its whole text: a changed plan is another one. */
export function planIdOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 32);
}

export const planIdSchema = z.string().regex(/^[0-9a-f]{32}$/, 'must be the id of a plan, as a plan tool gave it');

export function isExpired({ expiresAt }: Pick<Plan, 'expiresAt'>, now = Date.now()): boolean {
  return Date.parse(expiresAt) <= now;
}
