import type { components } from '@invitekit/specs/unipile';
import type { Listing } from '../../rules/pages.ts';
import type { UnipileSession } from './operations.ts';

/** Where a page starts: by offset, or by the cursor of the page before, which has brought the limit along. */
export type Position = { readonly offset: number } | { readonly cursor: string; readonly limit: number };

/** The query of a page. A cursor goes without offset and limit, and a list that has cursors takes no offset. */
export type PageQuery = { readonly offset?: number; readonly limit: number } | { readonly cursor: string };

interface PageAnswer<Item> extends Readonly<components['schemas']['Page']> {
  readonly data: readonly Item[];
}

interface PagedList<Item> {
  readonly ask: (query: PageQuery) => Promise<PageAnswer<Item>>;
  readonly idOf: (item: Item) => string;
}

/** A list under an account: by offset against a total, or by cursor. */
export function toListing<Item>(session: UnipileSession, { ask, idOf }: PagedList<Item>): Listing<Position, Item> {
  return {
    idOf,
    start: { offset: 0 },
    size: () => 25,
    async read(position, limit) {
      const page = await ask(toQuery(position, limit));
      const { length } = page.data;
      const most = 'cursor' in position ? position.limit : limit;
      session.expect(length <= most, 'count', `${length} items`, `the limit of ${most} at most`);
      return {
        items: page.data,
        next: nextOf(page, position, most),
        total: page.total_count ?? undefined,
      };
    },
  };
}

function toQuery(position: Position, limit: number): PageQuery {
  if ('cursor' in position) return { cursor: position.cursor };
  return position.offset === 0 ? { limit } : { ...position, limit };
}

/** Without a total and a cursor, a page that is not full is the last one. */
function nextOf<Item>(
  { data, total_count, next_cursor }: PageAnswer<Item>,
  position: Position,
  limit: number,
): Position | undefined {
  if (next_cursor) return { cursor: next_cursor, limit };
  if ('cursor' in position || data.length === 0) return undefined;
  const end = position.offset + data.length;
  const isMore = typeof total_count === 'number' ? end < total_count : data.length >= limit;
  return isMore ? { offset: end } : undefined;
}

/** A list of the application's own: offset and limit are texts, and `has_more` says whether more follow. */
export function toCoreListing<Item extends { readonly id: string }>(
  session: UnipileSession,
  ask: (query: {
    readonly offset: string;
    readonly limit: string;
  }) => Promise<{ readonly data: readonly Item[]; readonly has_more: boolean }>,
): Listing<number, Item> {
  return {
    idOf: ({ id }) => id,
    start: 0,
    size: () => 20,
    async read(offset, limit) {
      const { data, has_more } = await ask({ offset: String(offset), limit: String(limit) });
      session.expect(data.length <= limit, 'count', `${data.length} items`, `the limit of ${limit} at most`);
      return { items: data, next: has_more ? offset + data.length : undefined };
    },
  };
}
