import type { Listing, Page } from '../../rules/pages.ts';
import type { PostpressSession } from './operations.ts';

/** The query of a page; the first one has no cursor. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** A list that is read by cursor until that is null. */
export function byCursor<Item>(
  session: PostpressSession,
  request: (query: PageQuery) => Promise<{ readonly items: readonly Item[]; readonly cursor: string | null }>,
  idOf: (item: Item) => string,
): Listing<string> {
  return {
    start: '',
    size: () => 25,
    async read(position, limit): Promise<Page<string>> {
      const { items, cursor } = await request({ limit, ...(position !== '' && { cursor: position }) });
      session.expect(items.length <= limit, 'count', `${items.length} items`, `no more than the limit of ${limit}`);
      return { ids: items.map(idOf), next: cursor ?? undefined, total: undefined };
    },
  };
}

/** Looks for an item, as far as lists are read. What is read on the way is added to `seen`. */
export async function findByCursor<Item>(
  session: PostpressSession,
  request: (query: PageQuery) => Promise<{ readonly items: readonly Item[]; readonly cursor: string | null }>,
  matches: (item: Item) => boolean,
  seen: Item[] = [],
): Promise<Item | undefined> {
  let cursor: string | null = '';
  for (let read = 0; cursor !== null && read < session.settings.most; read += 50) {
    const page: { readonly items: readonly Item[]; readonly cursor: string | null } = await request({
      limit: 50,
      ...(cursor !== '' && { cursor }),
    });
    seen.push(...page.items);
    const found = page.items.find(matches);
    if (found !== undefined) return found;
    cursor = page.cursor;
  }
  return undefined;
}
