import { remembered } from './ids.ts';
import type { NewestFirst, Reading } from './newest-first.ts';
import type { KnownList } from './state.ts';

/** What a list tells that was not known. */
export interface News<Item> {
  /** All that was read, newest first. */
  readonly items: readonly Item[];
  /** What came since the list was learned. */
  readonly fresh: readonly Item[];
  /** What was not known, but was there before the list was learned, as far as can be told. */
  readonly old: readonly Item[];
  /** Whether nothing that came can be missing. */
  readonly isComplete: boolean;
  /** What is known from now on. Undefined when nothing could be learned. */
  readonly known: KnownList | undefined;
}

/** Where nothing known comes up in so many items, what is known is of no use any more. */
export const mostWithoutGround = 500;

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
 * What a reading tells that was not known.
 *
 * Items move up when others before them leave the list between two pages, so what came behind the first page is read once
 * more before it becomes ground. So is what came above a list that ends before any ground: it may have come short.
 */
export function compare<Item>(list: NewestFirst<Item>, known: KnownList, { pages, ending }: Reading<Item>): News<Item> {
  const items = pages.flat();
  const ground = new Set(known.ground);
  const ahead = new Set(known.ahead);
  const lastGround = items.findLastIndex((item) => ground.has(list.idOf(item)));
  const hasNoGround = lastGround < 0 && (ground.size === 0 || items.length >= mostWithoutGround);

  const fresh: Item[] = [];
  const old: Item[] = [];
  let isBehindFirstPage = false;
  const seen = new Set([...ground, ...ahead]);
  for (const [index, item] of items.entries()) {
    const id = list.idOf(item);
    if (seen.has(id)) continue;
    seen.add(id);
    if (isOld(item, index)) {
      old.push(item);
    } else {
      fresh.push(item);
      isBehindFirstPage ||= index >= (pages[0]?.length ?? 0);
    }
  }
  const isGrounded = ending === 'enough' || lastGround >= 0 || (list.depth !== undefined && hasNoGround);
  const isConfirmed = items.some((item) => ahead.has(list.idOf(item)));
  const isComplete = ending !== 'cut' && !isBehindFirstPage && (isGrounded || isConfirmed);
  return { items, fresh, old, isComplete, known: grown() };

  /** By its time where that tells. Of a list that was learned from its top, what stands below the known part. */
  function isOld(item: Item, index: number): boolean {
    const isBefore = list.isBefore(item, known.learnedAt);
    if (isBefore !== undefined || list.depth === undefined) return isBefore === true;
    return hasNoGround || (lastGround >= 0 && index > lastGround);
  }

  function grown(): KnownList {
    const came = [...fresh.map(list.idOf), ...known.ahead];
    const stood = [...known.ground, ...old.map(list.idOf)];
    const { learnedAt } = known;
    return isComplete
      ? { learnedAt, ground: remembered([...came, ...stood]), ahead: [] }
      : { learnedAt, ground: remembered(stood), ahead: remembered(came) };
  }
}
