import type { Listing } from './listing.ts';
import type { PageOptions } from './page.ts';
import { type PassEnd, readPass } from './read-pass.ts';

/** What a listing says when it ends. */
export interface ListingEnd {
  /** Whether everybody was listed who was in the list from the first request to the last. */
  readonly isComplete: boolean;
  /**
   * Why not: the `limit` ended it, the list changed too often to tell (`changes`), or the vendor gave only empty pages any
   * more (`silence`).
   */
  readonly because?: 'limit' | 'changes' | 'silence';
}

/** A list that is quiet takes two. One that others or the reader take half of away between two passes takes twenty for a million. */
const mostPasses = 20;

/**
 * Yields every item once, as it is read, and asks for the next page only when the reader gets there.
 *
 * Where the order and the offsets do not prove that nobody was missed, the list is read again from its top. It is complete when a
 * pass in which nothing came twice is followed by one in which all of it is still there: somebody who left during the first
 * one would be missing, and only that could have moved others up, unseen.
 *
 * @throws {InvitationError} `unexpected-answer` when the vendor promises more again and again and gives nothing new, and
 *   for a list that is longer than any on LinkedIn.
 */
export async function* paginate<Item extends { readonly id: string }>(
  listing: Listing<Item>,
  options: PageOptions = {},
): AsyncGenerator<Item, ListingEnd, undefined> {
  const given = new Set<string>();
  let before: PassEnd | undefined;
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const end = yield* readPass(listing, options, given);
    if (end.by !== 'end') return { isComplete: false, because: end.by };
    if (end.isProof || (before !== undefined && confirms(end, before))) return { isComplete: true };
    before = end;
  }
  return { isComplete: false, because: 'changes' };
}

/** Whether all that one pass saw was still there in the next. */
function confirms({ ids }: PassEnd, before: PassEnd): boolean {
  return !before.hasRepeats && [...before.ids].every((id) => ids.has(id));
}

/** Reads a listing to its end. */
export async function readToEnd<Item>(
  listing: AsyncGenerator<Item, ListingEnd, undefined>,
): Promise<ListingEnd & { readonly items: readonly Item[] }> {
  const items: Item[] = [];
  for (;;) {
    const step = await listing.next();
    if (step.done === true) return { ...step.value, items };
    items.push(step.value);
  }
}
