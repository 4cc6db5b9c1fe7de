import {
  type Account,
  accountSchema,
  type Connection,
  connectionSchema,
  type Follow,
  followSchema,
  type Invitation,
  type InvitationKind,
  invitationSchema,
  type Member,
  memberSchema,
  pairId,
} from './records.ts';
import type { Rules } from './rules.ts';
import type { Random } from './seed/random.ts';
import { Store } from './store.ts';
import type { WorldEvent } from './world-event.ts';

/** Everything there is in a simulated LinkedIn at one moment, as plain records. */
export interface Population {
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  readonly invitations: readonly Invitation[];
  readonly connections: readonly Connection[];
  readonly follows: readonly Follow[];
}

export type InvitationIndex = 'sent' | 'received' | 'sentEver' | 'pair' | 'due';

/** Every record of a world, with the indexes that its questions need. */
export interface WorldState {
  readonly rules: Rules;
  /** When the world began, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly random: Random;
  readonly members: Store<Member, 'byPublicIdentifier' | 'all'>;
  readonly accounts: Store<Account, 'all'>;
  readonly invitations: Store<Invitation, InvitationIndex>;
  readonly connections: Store<Connection, 'ofMember'>;
  readonly follows: Store<Follow, 'followed' | 'followers'>;
  /** What happened and nobody has taken note of yet, in its order. */
  readonly events: WorldEvent[];
}

export async function createState(
  { members, accounts, invitations, connections, follows }: Population,
  { rules, startedAt, random }: Pick<WorldState, 'rules' | 'startedAt' | 'random'>,
): Promise<WorldState> {
  const state: WorldState = {
    rules,
    startedAt,
    random,
    members: new Store(memberSchema, {
      byPublicIdentifier: { groupsOf: ({ publicIdentifier }) => [publicIdentifier.toLowerCase()], compare: byId },
      all: { groupsOf: () => ['all'], compare: byId },
    }),
    accounts: new Store(accountSchema, {
      all: { groupsOf: () => ['all'], compare: (a, b) => a.ordinal - b.ordinal },
    }),
    invitations: new Store(invitationSchema, {
      sent: {
        groupsOf: (each) => (each.state === 'pending' ? [listName(each.fromId, each.kind)] : []),
        compare: newestFirst,
      },
      received: {
        groupsOf: (each) =>
          each.state === 'pending' ? [listName(each.toId, each.kind), listName(each.toId, 'any')] : [],
        compare: newestFirst,
      },
      sentEver: {
        groupsOf: ({ kind, fromId }) => (kind === 'connection' ? [fromId] : []),
        compare: newestFirst,
      },
      pair: {
        groupsOf: ({ kind, fromId, toId }) => (kind === 'connection' ? [pairId(fromId, toId)] : []),
        compare: newestFirst,
      },
      due: {
        groupsOf: (each) => (each.state === 'pending' ? ['all'] : []),
        compare: (a, b) => a.dueAt - b.dueAt || byId(a, b),
      },
    }),
    connections: new Store(connectionSchema, {
      ofMember: {
        groupsOf: ({ firstId, secondId }) => [firstId, secondId],
        compare: (a, b) => b.connectedAt - a.connectedAt || byId(a, b),
      },
    }),
    follows: new Store(followSchema, {
      followed: { groupsOf: ({ followerId }) => [followerId], compare: latestFollowFirst },
      followers: { groupsOf: ({ followedId }) => [followedId], compare: latestFollowFirst },
    }),
    events: [],
  };
  await state.members.insert(members);
  await state.accounts.insert(accounts);
  await state.invitations.insert(invitations);
  await state.connections.insert(connections);
  await state.follows.insert(follows);
  return state;
}

/** The list of the pending invitations of one kind that a member sent or received. */
export function listName(memberId: string, kind: InvitationKind | 'any'): string {
  return `${memberId} ${kind}`;
}

function newestFirst(a: Invitation, b: Invitation): number {
  return b.sentAt - a.sentAt || byId(b, a);
}

function latestFollowFirst(a: Follow, b: Follow): number {
  return b.followedAt - a.followedAt || byId(a, b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
