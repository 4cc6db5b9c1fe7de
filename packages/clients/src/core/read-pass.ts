import { InvitationError } from './invitation-error.ts';
import type { Listing } from './listing.ts';
import type { Page, PageOptions } from './page.ts';

/** What is known after the list was read once from its top. */
export interface PassEnd {
  /** `silence` when a vendor who gives empty pages gave nothing else any more. */
  readonly by: 'end' | 'limit' | 'silence';
  readonly ids: ReadonlySet<string>;
  /** Whether something came twice although the reading did not go back: others had joined, and it had moved down. */
  readonly hasRepeats: boolean;
  /** Whether this pass alone shows that nobody was missed. */
  readonly isProof: boolean;
}

/** A list that changes brings a page or two without anything new; so many in a row are a vendor that does not get on. */
const mostIdlePages = 8;

/** Against a vendor whose list never ends: ids take memory. LinkedIn lets nobody have so many. */
const mostIds = 250_000;

/**
 * Reads the list once, and yields what was not `given` before. Behind an offset, items move up when others before them
 * leave. Where the vendor tells how many there are, a smaller number gives that away; elsewhere each page is read from the
 * last known item on. Then the reading goes back far enough, so that nothing is missed.
 */
export async function* readPass<Item extends { readonly id: string }>(
  { vendor, fetchPage, hasOffsets, givesEmptyPages = false }: Listing<Item>,
  { cursor: start, limit, signal }: PageOptions,
  given: Set<string>,
): AsyncGenerator<Item, PassEnd, undefined> {
  const ids = new Set<string>();
  let cursor = start;
  let total: number | undefined;
  let pages = 0;
  let idlePages = 0;
  let largestPage = 0;
  let isAtEnd = false;
  let hasRepeats = false;
  let isBlind = false;
  do {
    // Pages of one item would only ever bring the known one again.
    const mayOverlap: boolean = largestPage > 1 && total === undefined && !isAtEnd;
    const overlap: string | undefined = mayOverlap ? goBack(cursor, 1) : undefined;
    const from = overlap ?? cursor;
    const wanted = limit && limit - ids.size + (overlap === undefined ? 0 : 1);
    const page = await fetchPage({ cursor: from, limit: wanted, signal });
    isBlind ||= pages > 0 && overlap === undefined && !isAtEnd && !showsMoves(page, from);
    pages += 1;

    // An empty page that is not the last one says nothing of the list.
    const isHiccup = page.items.length === 0 && page.nextCursor !== undefined;
    const movedUp = isHiccup ? 0 : howFar(page, overlap !== undefined);
    total = page.total ?? (isHiccup ? total : undefined);
    largestPage = Math.max(largestPage, page.items.length);
    const back = movedUp > 0 ? goBack(from, movedUp) : undefined;
    if (back !== undefined) {
      cursor = back;
      isAtEnd = false;
      continue;
    }

    const before = ids.size;
    for (const item of page.items) {
      if (ids.has(item.id)) {
        hasRepeats = true;
        continue;
      }
      ids.add(item.id);
      if (given.has(item.id)) continue;
      given.add(item.id);
      yield item;
      if (given.size === limit) return end('limit');
    }
    const isIdle = ids.size === before;
    idlePages = isIdle ? idlePages + 1 : 0;
    // Nothing but the item that was read again may be the end, or a short page: what stands behind it decides.
    isAtEnd = isHiccup ? isAtEnd : isIdle && overlap !== undefined && page.items.length === 1;
    // What follows an overlapping page that came empty is that page again.
    if (!isHiccup || overlap === undefined) cursor = page.nextCursor;
    const isIdleForLong = cursor !== undefined && idlePages > mostIdlePages;
    if (isIdleForLong && isHiccup && givesEmptyPages) return end('silence');
    if (isIdleForLong || ids.size > mostIds) {
      throw new InvitationError('unexpected-answer', `The listing of ${vendor} does not come to an end`, { vendor });
    }
  } while (cursor !== undefined);
  return end('end');

  function end(by: PassEnd['by']): PassEnd {
    return { by, ids, hasRepeats, isProof: by === 'end' && !isBlind };
  }

  /** How many items may have moved up past the start of this page; 0 when it follows what is known. */
  function howFar(page: Page<Item>, isOverlapping: boolean): number {
    if (ids.size === 0) return 0;
    if (isOverlapping) return page.items.some(({ id }) => ids.has(id)) ? 0 : largestPage;
    return Math.max(0, (total ?? 0) - (page.total ?? total ?? 0));
  }

  /** Whether the number of all shows that nobody moved up past the start of a page, or lets the reading go back. */
  function showsMoves(page: Page<Item>, place: string | undefined): boolean {
    return page.total !== undefined && (isOffset(place) || page.total >= (total ?? page.total));
  }

  function isOffset(place: string | undefined): boolean {
    return hasOffsets && place !== undefined && /^\d+$/.test(place);
  }

  /** The cursor of a place further up, not before the start; undefined where there is none. */
  function goBack(place: string | undefined, by: number): string | undefined {
    if (!isOffset(place)) return undefined;
    const target = Math.max(Number(start ?? 0), Number(place) - by);
    return target < Number(place) ? String(target) : undefined;
  }
}
