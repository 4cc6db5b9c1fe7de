import type { AccountPlan, InvitationCounts } from '../world/seed/populate.ts';

export interface KnownAccount extends AccountPlan {
  readonly name: string;
}

const everyCategory: InvitationCounts = { connection: 8, organization: 1, event: 1, newsletter: 1, 'member-follow': 1 };

/** The accounts that every sandbox has unless its plan changes them. */
export const knownAccounts: readonly KnownAccount[] = [
  {
    name: 'Ada Lovelace',
    owner: { publicIdentifier: 'ada-lovelace', headline: 'Founder at Analytical Engines' },
    tier: 'premium',
    status: 'connected',
    sent: { connection: 145, organization: 3, event: 2 },
    received: everyCategory,
    connections: 400,
    conversations: 0,
  },
  {
    name: 'Grace Hopper',
    owner: { publicIdentifier: 'grace-hopper', headline: 'Rear Admiral, retired' },
    tier: 'free',
    status: 'connected',
    sent: { connection: 3 },
    received: { connection: 1 },
    connections: 60,
    conversations: 0,
  },
];

/** What an account is that a plan adds. */
export const furtherAccount: Omit<KnownAccount, 'name'> = {
  owner: {},
  tier: 'free',
  status: 'connected',
  sent: {},
  received: {},
  connections: 0,
  conversations: 0,
};
