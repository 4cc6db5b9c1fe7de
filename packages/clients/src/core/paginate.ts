import { InvitationError } from './invitation-error.ts';
import type { Page, PageOptions } from './page.ts';
import type { VendorName } from './vendor-name.ts';

/** One page without anything new may happen while a list changes; two in a row are a vendor that does not get on. */
const mostIdlePages = 1;

/**
 * Yields every item once, asking for the next page only when the reader gets there.
 *
 * @throws {InvitationError} `unexpected-answer` when the vendor promises more again and again, and gives nothing new.
 */
export async function* paginate<Item extends { readonly id: string }>(
  vendor: VendorName,
  fetchPage: (options: PageOptions) => Promise<Page<Item>>,
  { cursor: start, limit, signal }: PageOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let cursor = start;
  let idlePages = 0;
  do {
    const page = await fetchPage({ cursor, limit: limit && limit - seen.size, signal });
    const before = seen.size;
    for (const item of page.items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      yield item;
      if (seen.size === limit) return;
    }
    cursor = page.nextCursor;
    idlePages = seen.size === before ? idlePages + 1 : 0;
    if (cursor !== undefined && idlePages > mostIdlePages) {
      throw new InvitationError('unexpected-answer', `The listing of ${vendor} does not come to an end`, { vendor });
    }
  } while (cursor !== undefined);
}
