import { remembered } from './ids.ts';
import type { NewestFirst, Reading } from './newest-first.ts';
import type { Snapshot } from './state.ts';

/** How a list differs from its snapshot. */
export interface Changes<Item> {
  /** All that was read, newest first. */
  readonly items: readonly Item[];
  /** What came since the first snapshot. */
  readonly added: readonly Item[];
  /** What the snapshot lacks, but was there before it was taken, as far as can be told. */
  readonly backlog: readonly Item[];
  /** Whether nothing that came can be missing. */
  readonly isComplete: boolean;
  /** What is known from now on. Undefined when nothing could be read. */
  readonly snapshot: Snapshot | undefined;
}

/** Where so many items come without one of the baseline, the baseline is of no use any more. */
export const mostWithoutBaseline = 500;

/** One known item alone may be a newcomer among others that were not seen yet. */
const longestRun = 5;

/** Whether a page holds several known items in a row, or nothing else. Behind them nothing is new. */
export function hasRunOf<Item>(page: readonly Item[], isKnown: (item: Item) => boolean): boolean {
  let run = 0;
  return page.some((item) => {
    run = isKnown(item) ? run + 1 : 0;
    return run === Math.min(longestRun, page.length);
  });
}

/**
 * How a reading differs from the snapshot.
 *
 * Items move up when others before them leave the list between two pages, so what came behind the first page is read once
 * more before it is a part of the baseline. So is what came above a list that ends before any of the baseline: it may have
 * come short.
 */
export function compare<Item>(
  list: NewestFirst<Item>,
  snapshot: Snapshot,
  { pages, ending }: Reading<Item>,
): Changes<Item> {
  const items = pages.flat();
  const baseline = new Set(snapshot.baseline);
  const unconfirmed = new Set(snapshot.unconfirmed);
  const lastOfBaseline = items.findLastIndex((item) => baseline.has(list.idOf(item)));
  const hasNoBaseline = lastOfBaseline < 0 && (baseline.size === 0 || items.length >= mostWithoutBaseline);

  const added: Item[] = [];
  const backlog: Item[] = [];
  let isBehindFirstPage = false;
  const seen = new Set([...baseline, ...unconfirmed]);
  for (const [index, item] of items.entries()) {
    const id = list.idOf(item);
    if (seen.has(id)) continue;
    seen.add(id);
    if (isBacklog(item, index)) {
      backlog.push(item);
    } else {
      added.push(item);
      isBehindFirstPage ||= index >= (pages[0]?.length ?? 0);
    }
  }
  const reachesBaseline = ending === 'enough' || lastOfBaseline >= 0 || (list.depth !== undefined && hasNoBaseline);
  const isConfirmed = items.some((item) => unconfirmed.has(list.idOf(item)));
  const isComplete = ending !== 'cut' && !isBehindFirstPage && (reachesBaseline || isConfirmed);
  return { items, added, backlog, isComplete, snapshot: nextSnapshot() };

  /** By its time where that tells. Of a list of which only the top was read first, what stands below the baseline. */
  function isBacklog(item: Item, index: number): boolean {
    const isBefore = list.isBefore(item, snapshot.takenAt);
    if (isBefore !== undefined || list.depth === undefined) return isBefore === true;
    return hasNoBaseline || (lastOfBaseline >= 0 && index > lastOfBaseline);
  }

  function nextSnapshot(): Snapshot {
    const { takenAt } = snapshot;
    const above = [...added.map(list.idOf), ...snapshot.unconfirmed];
    const below = [...snapshot.baseline, ...backlog.map(list.idOf)];
    return isComplete
      ? { takenAt, baseline: remembered([...above, ...below]), unconfirmed: [] }
      : { takenAt, baseline: remembered(below), unconfirmed: remembered(above) };
  }
}
