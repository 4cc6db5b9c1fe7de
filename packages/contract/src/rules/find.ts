import type { Judge } from '../run/judge.ts';
import type { Listed, Look } from './listed.ts';
import type { Listing, Page } from './pages.ts';

/** How many to ask for at once: LinkupAPI bills so many together. */
const atOnce = 50;

/** Looks for an item, as far as lists are read. Gives what was read on the way as well. */
export async function find<Position, Item>(
  judge: Judge,
  { start, read }: Listing<Position, Item>,
  matches: (item: Item) => boolean,
): Promise<{ readonly found: Item | undefined; readonly seen: readonly Item[] }> {
  const seen: Item[] = [];
  let position: Position | undefined = start;
  while (position !== undefined && seen.length < judge.settings.most) {
    const page: Page<Position, Item> = await read(position, atOnce);
    seen.push(...page.items);
    const found = page.items.find(matches);
    if (found !== undefined) return { found, seen };
    position = page.items.length === 0 ? undefined : page.next;
  }
  return { found: undefined, seen };
}

/** Looks for an invitation. */
export async function look<Position, Item>(
  judge: Judge,
  listing: Listing<Position, Item>,
  { matches, toListed }: { readonly matches: (item: Item) => boolean; readonly toListed: (item: Item) => Listed },
): Promise<Look> {
  const { found, seen } = await find(judge, listing, matches);
  return { listed: found && toListed(found), seen: seen.map(toListed) };
}

/** The first items of a list, as many as a page may have. */
export async function firstOf<Position, Item>(
  { start, read }: Listing<Position, Item>,
  size: number,
): Promise<readonly Item[]> {
  return (await read(start, size)).items;
}
