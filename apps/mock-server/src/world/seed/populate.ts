import {
  type Account,
  type AccountStatus,
  type AccountTier,
  type Connection,
  type Invitation,
  type InvitationKind,
  invitationKinds,
  type Member,
} from '../records.ts';
import type { Population } from '../world.ts';
import { notes } from './names.ts';
import { createPeople } from './people.ts';
import { createRandom } from './random.ts';

/** What a new world starts with. */
export interface WorldPlan {
  readonly seed: number;
  /** The moment at which it starts, in milliseconds since 1970. */
  readonly startsAt: number;
  readonly accounts: readonly AccountPlan[];
}

export interface AccountPlan {
  readonly owner: Partial<Member>;
  readonly tier: AccountTier;
  readonly status: AccountStatus;
  readonly sent: InvitationCounts;
  readonly received: InvitationCounts;
  readonly connections: number;
}

export type InvitationCounts = Readonly<Partial<Record<InvitationKind, number>>>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** LinkedIn lets invitations expire after six months, so the oldest is younger. */
const longest = 165 * day;

/** Makes people, invitations and connections out of a seed. The same plan gives the same population. */
export function populate({ seed, startsAt, accounts: plans }: WorldPlan): Population {
  const random = createRandom(seed);
  const createMember = createPeople(random);
  const members: Member[] = [];
  const accounts: Account[] = [];
  const invitations: Invitation[] = [];
  const connections: Connection[] = [];

  const owners = plans.map(({ owner }) => addMember(owner));
  for (const [ordinal, plan] of plans.entries()) {
    const owner = owners[ordinal];
    if (owner === undefined) continue;
    const { tier, status } = plan;
    accounts.push({ id: owner.id, ordinal, tier, status, connectedAt: startsAt - 300 * day });
    for (const direction of ['sent', 'received'] as const) {
      for (const kind of invitationKinds) addInvitations(owner.id, direction, kind, plan[direction][kind] ?? 0);
    }
    for (let index = 0; index < plan.connections; index += 1) {
      const member = addMember();
      const connectedAt = startsAt - age(index, plan.connections, 4 * longest);
      connections.push({ id: `${owner.id} ${member.id}`, accountId: owner.id, memberId: member.id, connectedAt });
    }
  }
  return { members, accounts, invitations, connections };

  function addMember(known?: Partial<Member>): Member {
    const member = createMember(known);
    members.push(member);
    return member;
  }

  function addInvitations(accountId: string, direction: Invitation['direction'], kind: InvitationKind, count: number) {
    for (let index = 0; index < count; index += 1) {
      const hasNote = kind === 'connection' && random.integer(1, 3) === 1;
      invitations.push({
        id: `7${String(invitations.length).padStart(7, '0')}${random.text('0123456789', 11)}`,
        accountId,
        direction,
        kind,
        memberId: addMember().id,
        note: hasNote ? random.pick(notes) : null,
        sentAt: startsAt - age(index, count, longest),
        sharedSecret: random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 8),
      });
    }
  }

  /** Many are young and few are old, as in a real list: minutes for the first, months for the last. */
  function age(index: number, count: number, oldest: number): number {
    const [from, to] = [index / count, (index + 1) / count].map((share) => share ** 2 * oldest);
    return 20 * minute + random.integer(Math.ceil(from ?? 0), Math.floor(to ?? 0));
  }
}
