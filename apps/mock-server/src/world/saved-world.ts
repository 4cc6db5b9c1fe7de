import type { z } from 'zod';
import type { ChangedTables } from '../state/changed-rows.ts';
import type { SavedTables, Tables } from '../state/tables.ts';
import { readShape } from '../words/check-shape.ts';
import {
  accountSchema,
  connectionSchema,
  conversationSchema,
  followSchema,
  invitationSchema,
  memberSchema,
  messageSchema,
} from './records.ts';
import type { Store } from './store.ts';
import { nameOf, type Population, type WorldStores } from './world-stores.ts';

/** Every record, under the names by which `readPopulation` finds them. */
export function saveStores(stores: WorldStores): SavedTables {
  const { members, accounts, invitations, connections, follows, conversations, messages } = stores;
  return {
    [nameOf('members')]: members.save(),
    [nameOf('accounts')]: accounts.save(),
    [nameOf('invitations')]: invitations.save(),
    [nameOf('connections')]: connections.save(),
    [nameOf('follows')]: follows.save(),
    // Where nobody has written, there is nothing to tell of.
    ...(conversations.size > 0 && { [nameOf('conversations')]: conversations.save() }),
    ...(messages.size > 0 && { [nameOf('messages')]: messages.save() }),
  };
}

/**
 * The records that were saved.
 *
 * @throws when they are none, when two have the same id, or when one tells of somebody who is not there.
 */
export function readPopulation(tables: Tables): Population {
  const read = <Item>(schema: z.ZodType<Item>, kind: keyof Population): readonly Item[] =>
    tables.take(nameOf(kind)).map(([, row]) => readShape(schema, row));
  const population = {
    members: read(memberSchema, 'members'),
    accounts: read(accountSchema, 'accounts'),
    invitations: read(invitationSchema, 'invitations'),
    connections: read(connectionSchema, 'connections'),
    follows: read(followSchema, 'follows'),
    conversations: read(conversationSchema, 'conversations'),
    messages: read(messageSchema, 'messages'),
  };
  for (const records of Object.values(population)) assertNoneTwice(records);
  assertEverybodyIsThere(population);
  assertConversationsAreThere(population);
  return population;
}

function assertNoneTwice(records: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new Error(`There are two records ${id}`);
    seen.add(id);
  }
}

function assertConversationsAreThere({ conversations, messages }: Population): void {
  const there = new Set(conversations.map(({ id }) => id));
  const missing = messages.find(({ conversationId }) => !there.has(conversationId));
  if (missing !== undefined)
    throw new Error(`A message is in conversation ${missing.conversationId}, which is missing.`);
}

function assertEverybodyIsThere(population: Population): void {
  const { members, accounts, invitations, connections, follows, conversations, messages } = population;
  const there = new Set(members.map(({ id }) => id));
  const named = [
    ...accounts.map(({ id }) => id),
    ...invitations.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...connections.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    ...follows.flatMap(({ followerId, followedId }) => [followerId, followedId]),
    ...conversations.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    ...messages.map(({ fromId }) => fromId),
  ];
  const missing = named.find((id) => !there.has(id));
  if (missing !== undefined) throw new Error(`Another record names member ${missing}, who is missing.`);
}

/** A record as it is saved; undefined when there is none, or no store of this name. */
export function findRow(stores: WorldStores, name: string, id: string): unknown {
  const kind = kinds.find((each) => nameOf(each) === name);
  return kind && stores[kind].get(id);
}

/**
 * Lets stores differ from what they held.
 *
 * @throws when a row is no record.
 */
export async function changeStores(stores: WorldStores, changed: ChangedTables): Promise<void> {
  const change = async <Item extends { readonly id: string }, Index extends string>(
    store: Store<Item, Index>,
    schema: z.ZodType<Item>,
    kind: keyof Population,
  ) => {
    for (const { id, row } of changed[nameOf(kind)] ?? []) {
      if (row === undefined) store.remove(id);
      else await store.put(readShape(schema, row));
    }
  };
  await change(stores.members, memberSchema, 'members');
  await change(stores.accounts, accountSchema, 'accounts');
  await change(stores.invitations, invitationSchema, 'invitations');
  await change(stores.connections, connectionSchema, 'connections');
  await change(stores.follows, followSchema, 'follows');
  await change(stores.conversations, conversationSchema, 'conversations');
  await change(stores.messages, messageSchema, 'messages');
}

const kinds = ['members', 'accounts', 'invitations', 'connections', 'follows', 'conversations', 'messages'] as const;

/** The names under which records are saved. */
export const worldTables: readonly string[] = kinds.map(nameOf);
