import type { Judge } from '../run/judge.ts';

/** A page of a list. */
export interface Page<Position, Item> {
  readonly items: readonly Item[];
  /** What to ask for next; undefined on the last page. */
  readonly next: Position | undefined;
  /** How many there are in all, where the vendor tells. */
  readonly total?: number | undefined;
}

/** How a list is read, a page at a time. */
export interface Listing<Position, Item> {
  readonly start: Position;
  /** How many to ask for, by how many were read; undefined where nobody can choose. */
  readonly size: (read: number) => number;
  readonly read: (position: Position, size: number) => Promise<Page<Position, Item>>;
  readonly idOf: (item: Item) => string;
}

export interface Walk<Item> {
  /** As they were read, repeated ones too. */
  readonly items: readonly Item[];
  readonly ids: readonly string[];
  readonly total: number | undefined;
  /** Whether the end was reached. */
  readonly isWhole: boolean;
}

/** Reads a list from its beginning, as far as is allowed: nothing is repeated, and the total is true. */
export async function walk<Position, Item>(judge: Judge, listing: Listing<Position, Item>): Promise<Walk<Item>> {
  const { start, size, read, idOf } = listing;
  const { most } = judge.settings;
  const items: Item[] = [];
  const seen = new Set<string>();
  let total: number | undefined;
  let position: Position | undefined = start;
  while (position !== undefined && seen.size < most) {
    const before = seen.size;
    const page: Page<Position, Item> = await read(position, Math.min(size(before), most - before));
    items.push(...page.items);
    for (const id of page.items.map(idOf)) {
      judge.expect(!seen.has(id), 'pages', `${id} a second time`, 'every item once');
      seen.add(id);
    }
    if (before > 0)
      judge.expect(page.total === total, 'count', `${page.total} in all, then ${total}`, 'one number in all');
    total = page.total;
    position = page.next;
    if (position !== undefined && seen.size === before) {
      judge.expect(false, 'pages', 'a page with nothing new, and more to follow', 'pages that come to an end');
      position = undefined;
    }
  }
  const isWhole = position === undefined;
  if (isWhole && total !== undefined) {
    judge.expect(seen.size === total, 'pages', `${seen.size} items on all pages`, `${total}, the number in all`);
  }
  judge.note(`${seen.size} read${isWhole ? '' : `${total === undefined ? '' : ` of ${total}`}, not to the end`}`);
  return { items, ids: [...seen], total, isWhole };
}

/** A page that ends with the last item says so. */
export function checkLastPage(judge: Judge, { next }: Pick<Page<unknown, unknown>, 'next'>): void {
  judge.expect(next === undefined, 'edge', 'more to follow after the last item', 'no more after the last item');
}

/** A page has the items that were read before. */
export function checkSame(judge: Judge, ids: readonly string[], wanted: readonly string[]): void {
  judge.expect(
    ids.join() === wanted.join(),
    'pages',
    `${ids.length} items in another order or number`,
    `the ${wanted.length} items that were read before`,
  );
}

/** A page that ends before the last item says that there is more. */
export function checkEarlierPage(judge: Judge, { next }: Pick<Page<unknown, unknown>, 'next'>): void {
  judge.expect(next !== undefined, 'edge', 'no more, although an item is left', 'more to follow');
}

/** Reads a whole list in one page: one that just holds it, one with room for more, and one that lacks the last item. */
export async function checkEnds<Position, Item>(
  judge: Judge,
  listing: Listing<Position, Item>,
  { ids, isWhole }: Walk<Item>,
  largestPage: number,
): Promise<void> {
  const { start, read, idOf } = listing;
  const { length } = ids;
  if (!isWhole || length >= largestPage) {
    const { items } = await read(start, 2);
    checkSame(judge, items.map(idOf), ids.slice(0, items.length));
    return;
  }
  await checkLast(length + 1);
  if (length > 0) await checkLast(length);
  if (length > 1) {
    checkEarlierPage(judge, await read(start, length - 1));
    await checkSecondPage(judge, listing, ids);
  } else
    judge.leaveOut('a page that lacks the last item', length === 0 ? 'the list is empty' : 'the list has one item');

  async function checkLast(size: number): Promise<void> {
    const page = await read(start, size);
    checkLastPage(judge, page);
    checkSame(judge, page.items.map(idOf), ids);
  }
}

/** The page after the first item begins with the second. */
async function checkSecondPage<Position, Item>(
  judge: Judge,
  { start, read, idOf }: Listing<Position, Item>,
  ids: readonly string[],
): Promise<void> {
  const { next } = await read(start, 1);
  if (next === undefined) return;
  const [second] = (await read(next, 1)).items.map(idOf);
  judge.expect(second === ids[1], 'pages', `${second} after the first item`, `${ids[1]}, the second`);
}
