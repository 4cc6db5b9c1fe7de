import { z } from 'zod';
import { accountStatuses, accountTiers } from '../world/records.ts';
import { rulesSchema } from '../world/rules.ts';
import type { AccountPlan, InvitationCounts } from '../world/seed/populate.ts';
import { clockRange } from './clock.ts';

/** The moment at which sandboxes start whose clock stands still. */
export const frozenEpoch = '2026-06-01T09:00:00.000Z';

/** A time that a clock can show. */
export const clockTimeSchema = z.iso.datetime().refine((text) => {
  const time = new Date(text);
  return time >= clockRange.from && time <= clockRange.to;
}, 'a time from 2003 to 2999');

const clockSchema = z.strictObject({
  now: clockTimeSchema.default(frozenEpoch),
  running: z.boolean().default(false),
});

const mostInvitations = 100_000;

const invitationCount = z.int().min(0).max(mostInvitations);

const accountSchema = z.strictObject({
  name: z
    .string()
    .regex(/^\S+( \S+)+$/, 'a first and a last name')
    .max(80)
    .optional(),
  tier: z.enum(accountTiers).optional(),
  status: z.enum(accountStatuses).optional(),
  /** Pending sent connection invitations. */
  invitations: invitationCount.optional(),
});

/** What a sandbox starts with. Everything may be left out. */
export const sandboxPlanSchema = z
  .strictObject({
    seed: z
      .int()
      .min(-(2 ** 31))
      .max(2 ** 31 - 1)
      .default(1),
    /** Pending sent connection invitations of the first account. */
    invitations: invitationCount.default(145),
    /** LinkupAPI credits. */
    linkupCredits: z.int().min(0).max(1_000_000_000).default(1000),
    clock: clockSchema.prefault({}),
    /** Changes to the accounts, in their order; further ones are added. */
    accounts: z.array(accountSchema).max(20).default([]),
    /** What the simulated LinkedIn allows, and how lively it is. */
    linkedin: rulesSchema.prefault({}),
    /** How each vendor behaves where its own documentation leaves it open. */
    vendors: z.record(z.string(), z.unknown()).default({}),
  })
  .refine(({ invitations, accounts: [first, ...others] }) => {
    const counts = [first?.invitations ?? invitations, ...others.map((account) => account.invitations ?? 0)];
    return counts.reduce((sum, count) => sum + count) <= mostInvitations;
  }, `no more than ${mostInvitations} invitations in all`);

export type SandboxPlan = z.infer<typeof sandboxPlanSchema>;

interface KnownAccount extends AccountPlan {
  readonly name: string;
}

const everyCategory: InvitationCounts = { connection: 8, organization: 1, event: 1, newsletter: 1, 'member-follow': 1 };

/** The accounts that every sandbox has unless its plan changes them. */
const knownAccounts: readonly KnownAccount[] = [
  {
    name: 'Ada Lovelace',
    owner: { publicIdentifier: 'ada-lovelace', headline: 'Founder at Analytical Engines' },
    tier: 'premium',
    status: 'connected',
    sent: { connection: 145, organization: 3, event: 2 },
    received: everyCategory,
    connections: 400,
  },
  {
    name: 'Grace Hopper',
    owner: { publicIdentifier: 'grace-hopper', headline: 'Rear Admiral, retired' },
    tier: 'free',
    status: 'connected',
    sent: { connection: 3 },
    received: { connection: 1 },
    connections: 60,
  },
];

const furtherAccount: Omit<KnownAccount, 'name'> = {
  owner: {},
  tier: 'free',
  status: 'connected',
  sent: {},
  received: {},
  connections: 0,
};

/** The accounts that a plan asks for. */
export function planAccounts({ accounts, invitations }: SandboxPlan): readonly AccountPlan[] {
  const count = Math.max(accounts.length, knownAccounts.length);
  return Array.from({ length: count }, (_, ordinal) => {
    const known: KnownAccount = knownAccounts[ordinal] ?? { ...furtherAccount, name: `Member ${ordinal + 1}` };
    const changes = accounts[ordinal] ?? {};
    const name = changes.name ?? known.name;
    const [firstName = '', ...rest] = name.split(' ');
    const first = ordinal === 0 ? { connection: invitations } : {};
    const chosen = changes.invitations === undefined ? {} : { connection: changes.invitations };
    return {
      owner: { ...(name === known.name && known.owner), firstName, lastName: rest.join(' ') },
      tier: changes.tier ?? known.tier,
      status: changes.status ?? known.status,
      sent: { ...known.sent, ...first, ...chosen },
      received: known.received,
      connections: known.connections,
    };
  });
}
