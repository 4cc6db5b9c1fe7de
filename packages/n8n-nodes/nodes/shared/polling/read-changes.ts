import { type Changes, compare, hasRunOf, mostWithoutBaseline } from './compare.ts';
import { remembered } from './ids.ts';
import { type NewestFirst, readNewest } from './newest-first.ts';
import type { Snapshot } from './state.ts';

export interface Limits {
  readonly hasTime: () => boolean;
  /** The vendor's time at its latest answer. */
  readonly now: () => Date;
}

/** What one credit buys at LinkupAPI, and plenty for a few hours. */
export const pageSize = 50;

/** Reads a list down to its baseline. The first time only takes the snapshot. */
export async function readChanges<Item>(
  list: NewestFirst<Item>,
  snapshot: Snapshot | undefined,
  limits: Limits,
): Promise<Changes<Item>> {
  if (snapshot === undefined) return await takeSnapshot(list, limits);
  const baseline = new Set(snapshot.baseline);
  const isKnown = (item: Item) => baseline.has(list.idOf(item)) || list.isBefore(item, snapshot.takenAt) === true;
  const reading = await readNewest(list, {
    pageSize,
    isEnough: (page, count) => hasRunOf(page, isKnown) || (list.depth !== undefined && count >= mostWithoutBaseline),
    hasTime: limits.hasTime,
  });
  return compare(list, snapshot, reading);
}

async function takeSnapshot<Item>(list: NewestFirst<Item>, { hasTime, now }: Limits): Promise<Changes<Item>> {
  const { depth = Number.POSITIVE_INFINITY } = list;
  const isEnough = (_page: readonly Item[], count: number) => count >= depth;
  const { pages, ending } = await readNewest(list, { pageSize: list.depth, isEnough, hasTime });
  const items = pages.flat();
  const isNothing = items.length === 0 && ending === 'cut';
  const snapshot = { takenAt: now().getTime(), baseline: remembered(items.map(list.idOf)), unconfirmed: [] };
  return { items, added: [], backlog: [], isComplete: false, snapshot: isNothing ? undefined : snapshot };
}
