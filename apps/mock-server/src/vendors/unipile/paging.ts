import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import type { Range, Slice } from '../../world/views.ts';
import { readCursor, toCursor } from './cursor.ts';
import type { UnipileSettings } from './settings.ts';

interface PageQuery extends Range {
  readonly cursor?: string | undefined;
}

interface UnipilePage<Presented> {
  readonly data: Presented[];
  readonly total_count?: number;
  readonly next_cursor?: string | null;
}

/** A page of a list under an account, paged as the sandbox asks for. */
export function pageOf<Item, Presented>(
  query: PageQuery,
  { paging, totalCount }: UnipileSettings,
  read: (range: Range) => Slice<Item>,
  present: (item: Item) => Presented,
): Outcome<UnipilePage<Presented>> {
  if (paging === 'cursor' && query.offset > 0) {
    return refuse('invalid-parameter', 'offset is not available here. Use cursor for pagination.');
  }
  const position = query.cursor === undefined ? query : readCursor(query.cursor);
  if (position === undefined) return refuse('invalid-parameter', 'cursor is not one that this list gave');

  const { offset, limit } = position;
  const { items, total } = read({ offset, limit });
  const next = offset + items.length;
  return ok({
    data: items.map(present),
    ...(totalCount && { total_count: total }),
    ...(paging === 'cursor' && { next_cursor: next < total ? toCursor({ offset: next, limit }) : null }),
  });
}

/** A page of a list of the core API, whose numbers are texts. */
export function corePageOf<Item>(
  items: readonly Item[],
  query: { readonly offset: string; readonly limit: string },
): { readonly data: Item[]; readonly has_more: boolean } {
  const [offset, limit] = [Number(query.offset), Number(query.limit)];
  return { data: items.slice(offset, offset + limit), has_more: offset + limit < items.length };
}
