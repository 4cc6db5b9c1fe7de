import { compare, hasRunOf, mostWithoutGround, type News } from './compare.ts';
import { remembered } from './ids.ts';
import { type NewestFirst, readNewest } from './newest-first.ts';
import type { KnownList } from './state.ts';

export interface Limits {
  readonly hasTime: () => boolean;
  /** The vendor's time at its latest answer. */
  readonly now: () => Date;
}

/** What one credit buys at LinkupAPI, and plenty for a few hours. */
export const pageSize = 50;

/** Reads a list down to what is known of it. The first time only learns. */
export async function watch<Item>(
  list: NewestFirst<Item>,
  known: KnownList | undefined,
  limits: Limits,
): Promise<News<Item>> {
  if (known === undefined) return await learn(list, limits);
  const ground = new Set(known.ground);
  const isSettled = (item: Item) => ground.has(list.idOf(item)) || list.isBefore(item, known.learnedAt) === true;
  const reading = await readNewest(list, {
    pageSize,
    isEnough: (page, count) => hasRunOf(page, isSettled) || (list.depth !== undefined && count >= mostWithoutGround),
    hasTime: limits.hasTime,
  });
  return compare(list, known, reading);
}

async function learn<Item>(list: NewestFirst<Item>, { hasTime, now }: Limits): Promise<News<Item>> {
  const { depth = Number.POSITIVE_INFINITY } = list;
  const isEnough = (_page: readonly Item[], count: number) => count >= depth;
  const { pages, ending } = await readNewest(list, { pageSize: list.depth, isEnough, hasTime });
  const items = pages.flat();
  const isNothing = items.length === 0 && ending === 'cut';
  const known = { learnedAt: now().getTime(), ground: remembered(items.map(list.idOf)), ahead: [] };
  return { items, fresh: [], old: [], isComplete: false, known: isNothing ? undefined : known };
}
