import { InvitationError } from './invitation-error.ts';
import type { Page, PageOptions } from './page.ts';
import type { VendorName } from './vendor-name.ts';

export interface Listing<Item> {
  readonly vendor: VendorName;
  readonly fetchPage: (options: PageOptions) => Promise<Page<Item>>;
  /** Whether a cursor of digits is an offset, so that a page can be read from further up. */
  readonly hasOffsets: boolean;
}

/** A list that changes brings a page or two without anything new; so many in a row are a vendor that does not get on. */
const mostIdlePages = 8;

/**
 * Yields every item once, asking for the next page only when the reader gets there.
 *
 * Behind an offset, items move up when others before them leave the list while it is read. Where the vendor tells how
 * many there are, a smaller number gives that away; elsewhere each page is read from the last known item on. Then the
 * reading goes back far enough, so that nothing is missed. Cursors that cannot be moved back are all followed before the
 * first item is given, so that a reader who takes items away as they come hides no others.
 *
 * @throws {InvitationError} `unexpected-answer` when the vendor promises more again and again, and gives nothing new.
 */
export async function* paginate<Item extends { readonly id: string }>(
  listing: Listing<Item>,
  options: PageOptions = {},
): AsyncGenerator<Item, void, undefined> {
  if (listing.hasOffsets) {
    yield* readPages(listing, options);
    return;
  }
  const items: Item[] = [];
  for await (const item of readPages(listing, options)) items.push(item);
  yield* items;
}

async function* readPages<Item extends { readonly id: string }>(
  { vendor, fetchPage, hasOffsets }: Listing<Item>,
  { cursor: start, limit, signal }: PageOptions,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let cursor = start;
  let total: number | undefined;
  let idlePages = 0;
  let largestPage = 0;
  let isAtEnd = false;
  do {
    // Pages of one item would only ever bring the known one again.
    const mayOverlap: boolean = largestPage > 1 && total === undefined && !isAtEnd;
    const overlap: string | undefined = mayOverlap ? goBack(cursor, 1) : undefined;
    const from = overlap ?? cursor;
    const wanted = limit && limit - seen.size + (overlap === undefined ? 0 : 1);
    const page = await fetchPage({ cursor: from, limit: wanted, signal });

    // An empty page that is not the last one says nothing of the list.
    const isHiccup = page.items.length === 0 && page.nextCursor !== undefined;
    const movedUp = isHiccup ? 0 : howFar(page, overlap !== undefined);
    total = page.total;
    largestPage = Math.max(largestPage, page.items.length);
    const back = movedUp > 0 ? goBack(from, movedUp) : undefined;
    if (back !== undefined) {
      cursor = back;
      isAtEnd = false;
      continue;
    }

    const before = seen.size;
    for (const item of page.items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      yield item;
      if (seen.size === limit) return;
    }
    const isIdle = seen.size === before;
    idlePages = isIdle ? idlePages + 1 : 0;
    // Nothing but the item that was read again may be the end, or a short page: what stands behind it decides.
    isAtEnd = isHiccup ? isAtEnd : isIdle && overlap !== undefined && page.items.length === 1;
    // What follows an overlapping page that came empty is that page again.
    if (!isHiccup || overlap === undefined) cursor = page.nextCursor;
    if (cursor !== undefined && idlePages > mostIdlePages) {
      throw new InvitationError('unexpected-answer', `The listing of ${vendor} does not come to an end`, { vendor });
    }
  } while (cursor !== undefined);

  /** How many items may have moved up past the start of this page; 0 when it follows what is known. */
  function howFar(page: Page<Item>, isOverlapping: boolean): number {
    if (seen.size === 0) return 0;
    if (isOverlapping) return page.items.some(({ id }) => seen.has(id)) ? 0 : largestPage;
    return Math.max(0, (total ?? 0) - (page.total ?? total ?? 0));
  }

  /** The cursor of a place further up, not before the start; undefined where there is none. */
  function goBack(place: string | undefined, by: number): string | undefined {
    if (!hasOffsets || place === undefined || !/^\d+$/.test(place)) return undefined;
    const target = Math.max(Number(start ?? 0), Number(place) - by);
    return target < Number(place) ? String(target) : undefined;
  }
}
