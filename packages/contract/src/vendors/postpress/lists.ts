import type { components } from '@invitekit/specs/postpress';
import type { Listing } from '../../rules/pages.ts';
import type { PostpressSession } from './operations.ts';

type Schemas = components['schemas'];

/** The query of a page; the first one has no cursor. */
interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly cursor: string | null;
}

/** A list that is read by cursor until that is null. */
export function byCursor<Item>(
  session: PostpressSession,
  request: (query: PageQuery) => Promise<ListPage<Item>>,
  idOf: (item: Item) => string,
): Listing<string, Item> {
  return {
    idOf,
    start: '',
    size: () => 25,
    async read(position, limit) {
      const { items, cursor } = await request({ limit, ...(position !== '' && { cursor: position }) });
      session.expect(items.length <= limit, 'count', `${items.length} items`, `no more than the limit of ${limit}`);
      return { items, next: cursor ?? undefined };
    },
  };
}

type Query = PageQuery & { readonly account_id: string };

/** The lists of an account, the one of the run unless told otherwise. */
export function createLists(session: PostpressSession) {
  const listOf =
    <Item>(ask: (query: Query) => Promise<ListPage<Item>>, idOf: (item: Item) => string) =>
    (account_id = session.accountId) =>
      byCursor(session, (query) => ask({ account_id, ...query }), idOf);
  return {
    sent: listOf((query) => session.call('listInvitationsSent', { query }), idOfInvitation),
    received: listOf((query) => session.call('listInvitationsReceived', { query }), idOfInvitation),
    relations: listOf((query) => session.call('listRelations', { query }), idOfRelation),
    chats: listOf(
      (query) => session.call('listChats', { query }),
      ({ id }: Schemas['Chat']) => id,
    ),
    following: listOf((query) => session.call('listFollowing', { query }), idOfRelation),
  };
}

export type Lists = ReturnType<typeof createLists>;

function idOfInvitation({ id }: Schemas['Invitation']): string {
  return id;
}

export function idOfRelation({ member_id }: Schemas['UserRelation']): string {
  return member_id;
}
