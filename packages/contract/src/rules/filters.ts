import type { Judge } from '../run/judge.ts';

export interface Filtered<Item> {
  /** As a person would name it: `invitation_type EVENT`. */
  readonly name: string;
  readonly idOf: (item: Item) => string;
  /** Whether an item may come through. What the vendor does not document may. */
  readonly fits: (item: Item) => boolean;
  /** Whether an item has to come through. Default: none has to. */
  readonly mustCome?: (item: Item) => boolean;
  /** The list without the filter, as far as it was read. */
  readonly all: readonly Item[];
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  readonly found: readonly Item[];
  /** How many answer to the filter, where the vendor tells. */
  readonly total?: number | undefined;
}

/** A filter lets through what fits it, and nothing else. */
export function checkFilter<Item>(
  judge: Judge,
  { name, idOf, fits, mustCome = () => false, all, isWhole, found, total = 0 }: Filtered<Item>,
): void {
  const unfit = found.filter((item) => !fits(item)).map(idOf);
  judge.expect(unfit.length === 0, 'filter', `with ${name}: ${list(unfit)}, which it leaves out`, 'only what fits it');
  const ids = new Set(found.map(idOf));
  const isCut = total > found.length;
  const missing = all.filter((item) => mustCome(item) && !ids.has(idOf(item))).map(idOf);
  judge.expect(
    missing.length === 0 || isCut,
    'filter',
    `with ${name}, nothing of ${list(missing)}`,
    'all that fits it',
  );
  const known = new Set(all.map(idOf));
  const added = isWhole ? [...ids].filter((id) => !known.has(id)) : [];
  judge.expect(
    added.length === 0,
    'filter',
    `with ${name}: ${list(added)}, not there without it`,
    'a part of the list',
  );
  if (all.every(fits)) {
    const why = all.length === 0 ? 'the list is empty' : 'everything that was read fits it';
    judge.leaveOut(`what ${name} leaves out`, why);
  }
}

function list(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ');
}
