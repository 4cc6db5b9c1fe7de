import type { Judge } from '../run/judge.ts';

/** A page of a list, by what names its items. */
export interface Page<Position> {
  readonly ids: readonly string[];
  /** What to ask for next; undefined on the last page. */
  readonly next: Position | undefined;
  /** How many there are in all, where the vendor tells. */
  readonly total: number | undefined;
}

/** How a list is read, a page at a time. */
export interface Listing<Position> {
  readonly start: Position;
  /** How many to ask for, by how many were read; undefined where nobody can choose. */
  readonly size: (read: number) => number;
  readonly read: (position: Position, size: number) => Promise<Page<Position>>;
}

export interface Walk {
  readonly ids: readonly string[];
  readonly total: number | undefined;
  /** Whether the end was reached. */
  readonly isWhole: boolean;
}

/** Reads a list from its beginning, as far as is allowed: nothing is repeated, and the total is true. */
export async function walk<Position>(judge: Judge, { start, size, read }: Listing<Position>): Promise<Walk> {
  const { most } = judge.settings;
  const seen = new Set<string>();
  let total: number | undefined;
  let position: Position | undefined = start;
  while (position !== undefined && seen.size < most) {
    const before = seen.size;
    const page: Page<Position> = await read(position, Math.min(size(before), most - before));
    for (const id of page.ids) {
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
  return { ids: [...seen], total, isWhole };
}

/** A page that ends with the last item says so, and has the items that were read before. */
export function checkLastPage<Position>(judge: Judge, page: Page<Position>, wanted: readonly string[]): void {
  judge.expect(page.next === undefined, 'edge', 'more to follow after the last item', 'no more after the last item');
  checkSame(judge, page, wanted);
}

/** A page has the items that were read before. */
export function checkSame<Position>(judge: Judge, page: Page<Position>, wanted: readonly string[]): void {
  judge.expect(
    page.ids.join() === wanted.join(),
    'pages',
    `${page.ids.length} items in another order or number`,
    `the ${wanted.length} items that were read before`,
  );
}

/** A page that ends before the last item says that there is more. */
export function checkEarlierPage<Position>(judge: Judge, page: Page<Position>): void {
  judge.expect(page.next !== undefined, 'edge', 'no more, although an item is left', 'more to follow');
}

/** Reads a whole list in one page: one that just holds it, one with room for more, and one that lacks the last item. */
export async function checkEnds<Position>(
  judge: Judge,
  { start, read }: Listing<Position>,
  { ids, isWhole }: Walk,
  largestPage: number,
): Promise<void> {
  const { length } = ids;
  if (!isWhole || length >= largestPage) {
    const page = await read(start, 2);
    checkSame(judge, page, ids.slice(0, page.ids.length));
    return;
  }
  checkLastPage(judge, await read(start, length + 1), ids);
  if (length > 0) checkLastPage(judge, await read(start, length), ids);
  if (length > 1) {
    checkEarlierPage(judge, await read(start, length - 1));
    await checkSecondPage(judge, { start, read }, ids);
  } else
    judge.leaveOut('a page that lacks the last item', length === 0 ? 'the list is empty' : 'the list has one item');
}

/** The page after the first item begins with the second. */
async function checkSecondPage<Position>(
  judge: Judge,
  { start, read }: Pick<Listing<Position>, 'start' | 'read'>,
  ids: readonly string[],
): Promise<void> {
  const { next } = await read(start, 1);
  if (next === undefined) return;
  const [second] = (await read(next, 1)).ids;
  judge.expect(second === ids[1], 'pages', `${second} after the first item`, `${ids[1]}, the second`);
}
