import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';

/** A part of a listing. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; undefined after the last one. Only for the method that gave it. */
  readonly nextCursor?: string | undefined;
  /** How many items there are in all, where the vendor tells. */
  readonly total?: number | undefined;
  /** Credits that this page cost, at vendors who count credits. */
  readonly credits?: number | undefined;
}

export interface PageOptions {
  /** The `nextCursor` of the previous page. Default: the first page. */
  readonly cursor?: string | undefined;
  /**
   * The most items that are wanted. A vendor may give fewer although more follow, or more when it cannot be told.
   * Default: as many as the vendor gives at once.
   */
  readonly limit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Yields every item once, asking for the next page only when the reader gets there.
 *
 * @throws {InvitationError} `unexpected-answer` when the vendor repeats itself without end.
 */
export async function* paginate<Item extends { readonly id: string; readonly vendor: VendorName }>(
  fetchPage: (options: PageOptions) => Promise<Page<Item>>,
  { cursor: start, limit = Number.POSITIVE_INFINITY, signal }: PageOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let cursor = start;
  let repeats = 0;
  do {
    const wanted = limit === Number.POSITIVE_INFINITY ? undefined : limit - seen.size;
    const page = await fetchPage({ cursor, limit: wanted, signal });
    const before = seen.size;
    for (const item of page.items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      yield item;
      if (seen.size >= limit) return;
    }
    const [first] = page.items;
    repeats = first !== undefined && seen.size === before ? repeats + 1 : 0;
    if (first !== undefined && repeats > 1) {
      throw new InvitationError('unexpected-answer', `${first.vendor} gives the same page again and again`, {
        vendor: first.vendor,
      });
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

/** Checks a wanted number of items, and lowers it to what the vendor gives at once. */
export function pageSize(limit: number | undefined, maximum: number, vendor: VendorName): number {
  if (limit === undefined) return maximum;
  if (Number.isInteger(limit) && limit >= 1) return Math.min(limit, maximum);
  throw new InvitationError('invalid-request', `The limit must be a whole number from 1 up, not ${limit}.`, { vendor });
}

/** Reads a cursor that holds an offset. */
export function readOffset(cursor: string | undefined, vendor: VendorName): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new InvitationError('invalid-request', `The cursor is not one that ${vendor} listings give.`, { vendor });
}
