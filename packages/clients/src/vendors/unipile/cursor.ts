import { readOffset } from '../../core/page-request.ts';

interface Position {
  readonly offset: number;
  readonly limit: number;
}

interface ListAnswer {
  readonly data: readonly unknown[];
  readonly next_cursor?: string | null;
  readonly total_count?: number | null;
}

/** Lists are paged by offset on LinkedIn; where Unipile answers with a cursor, that one leads. */
const cursorPrefix = 'cursor:';

/** The query for a page. A cursor holds the size of the page itself, so it goes without the others. */
export function toPageQuery(cursor: string | undefined, limit: number): Position | { readonly cursor: string } {
  return cursor?.startsWith(cursorPrefix)
    ? { cursor: cursor.slice(cursorPrefix.length) }
    : { offset: readOffset(cursor, 'unipile'), limit };
}

/** Where the page after this one starts. A page may be short although more follow; an empty one is the last. */
export function nextCursor(
  query: ReturnType<typeof toPageQuery>,
  { data, next_cursor: cursor, total_count: total }: ListAnswer,
): string | undefined {
  if (cursor) return `${cursorPrefix}${cursor}`;
  const isLastCursor = cursor === null && typeof total !== 'number';
  if ('cursor' in query || data.length === 0 || isLastCursor) return undefined;
  const next = query.offset + data.length;
  return typeof total === 'number' && next >= total ? undefined : String(next);
}
