import type { ChangeLog } from '../state/change-log.ts';
import { foldCase } from './naming/public-identifier.ts';
import {
  type Account,
  accountSchema,
  type Connection,
  type Conversation,
  connectionSchema,
  conversationSchema,
  type Follow,
  followSchema,
  type Invitation,
  type InvitationKind,
  invitationSchema,
  type Member,
  type Message,
  memberSchema,
  messageSchema,
  pairId,
} from './records.ts';
import { Store } from './store.ts';

/** Everything there is in a simulated LinkedIn at one moment, as plain records. */
export interface Population {
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  readonly invitations: readonly Invitation[];
  readonly connections: readonly Connection[];
  readonly follows: readonly Follow[];
  readonly conversations: readonly Conversation[];
  readonly messages: readonly Message[];
}

type InvitationIndex = 'sent' | 'received' | 'sentEver' | 'pair' | 'due';

/** The records of a world, with the indexes that its questions need. */
export interface WorldStores {
  readonly members: Store<Member, 'byPublicIdentifier' | 'all'>;
  readonly accounts: Store<Account, 'all'>;
  readonly invitations: Store<Invitation, InvitationIndex>;
  readonly connections: Store<Connection, 'ofMember'>;
  readonly follows: Store<Follow, 'followed' | 'followers'>;
  readonly conversations: Store<Conversation, 'ofMember' | 'due'>;
  readonly messages: Store<Message, 'ofConversation'>;
}

/** The stores of a world that begins with a population. */
export function createStores(population: Population, changes: ChangeLog): WorldStores {
  return {
    members: new Store(
      {
        name: nameOf('members'),
        schema: memberSchema,
        indexes: {
          byPublicIdentifier: {
            groupsOf: ({ publicIdentifier, formerIdentifiers = [] }) =>
              [publicIdentifier, ...formerIdentifiers].map(foldCase),
            compare: byId,
          },
          all: { groupsOf: () => ['all'], compare: byId },
        },
      },
      population.members,
      changes,
    ),
    accounts: new Store(
      {
        name: nameOf('accounts'),
        schema: accountSchema,
        indexes: { all: { groupsOf: () => ['all'], compare: (a, b) => a.ordinal - b.ordinal } },
      },
      population.accounts,
      changes,
    ),
    invitations: new Store(
      {
        name: nameOf('invitations'),
        schema: invitationSchema,
        indexes: {
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
        },
      },
      population.invitations,
      changes,
    ),
    connections: new Store(
      {
        name: nameOf('connections'),
        schema: connectionSchema,
        indexes: {
          ofMember: {
            groupsOf: ({ firstId, secondId }) => [firstId, secondId],
            compare: (a, b) => b.connectedAt - a.connectedAt || byId(a, b),
          },
        },
      },
      population.connections,
      changes,
    ),
    follows: new Store(
      {
        name: nameOf('follows'),
        schema: followSchema,
        indexes: {
          followed: { groupsOf: ({ followerId }) => [followerId], compare: latestFollowFirst },
          followers: { groupsOf: ({ followedId }) => [followedId], compare: latestFollowFirst },
        },
      },
      population.follows,
      changes,
    ),
    conversations: new Store(
      {
        name: nameOf('conversations'),
        schema: conversationSchema,
        indexes: {
          ofMember: {
            groupsOf: ({ firstId, secondId }) => [firstId, secondId],
            compare: (a, b) => b.lastAt - a.lastAt || byId(a, b),
          },
          due: {
            groupsOf: ({ replyAt }) => (replyAt === null ? [] : ['all']),
            compare: (a, b) => (a.replyAt ?? 0) - (b.replyAt ?? 0) || byId(a, b),
          },
        },
      },
      population.conversations,
      changes,
    ),
    messages: new Store(
      {
        name: nameOf('messages'),
        schema: messageSchema,
        indexes: {
          ofConversation: {
            groupsOf: ({ conversationId }) => [conversationId],
            compare: (a, b) => b.sentAt - a.sentAt || byId(b, a),
          },
        },
      },
      population.messages,
      changes,
    ),
  };
}

/** The same records, which change apart from now on. */
export function forkStores(
  { members, accounts, invitations, connections, follows, conversations, messages }: WorldStores,
  changes: ChangeLog,
): WorldStores {
  return {
    members: members.fork(changes),
    accounts: accounts.fork(changes),
    invitations: invitations.fork(changes),
    connections: connections.fork(changes),
    follows: follows.fork(changes),
    conversations: conversations.fork(changes),
    messages: messages.fork(changes),
  };
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

/** The name under which records of a kind are saved. */
export function nameOf(kind: keyof Population): string {
  return `world.${kind}`;
}
