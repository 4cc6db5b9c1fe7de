import { z } from 'zod';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { sliceOf } from '../../world/search.ts';
import type { Range, Slice } from '../../world/views.ts';

interface PageQuery {
  readonly cursor?: string;
  readonly limit: number;
}

interface ListPage<Name, Item> {
  readonly object: Name;
  readonly items: readonly Item[];
  readonly cursor: string | null;
}

/** One page of a list, in the envelope that all lists share. */
export function listPage<const Name extends string, Item, Presented>(
  object: Name,
  { cursor, limit }: PageQuery,
  read: (range: Range) => Slice<Item>,
  present: (item: Item) => Presented,
): Outcome<ListPage<Name, Presented>> {
  const offset = readCursor(cursor);
  if (offset === undefined) return refuse('invalid-parameter', 'cursor is not one that this list gave');
  const { items, total } = read({ offset, limit });
  const next = offset + items.length;
  return ok({ object, items: items.map(present), cursor: next < total ? toCursor(next) : null });
}

/** Reads slices of a list that is there as a whole. */
export function slices<Item>(items: readonly Item[]): (range: Range) => Slice<Item> {
  return (range) => sliceOf(items, range);
}

const positionSchema = z.strictObject({ o: z.int().min(0) });

/** The form of the vendor's own sample: base64 of `{"o":100}`. */
function toCursor(offset: number): string {
  return Buffer.from(JSON.stringify({ o: offset })).toString('base64');
}

/** The offset in a cursor; undefined when it is not one of ours. */
function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0;
  try {
    return positionSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64').toString())).data?.o;
  } catch {
    return undefined; // Not JSON.
  }
}
