import { groupBy } from '../../lists/group-by.ts';
import type { SeenObject } from '../judge/look.ts';

interface Fields {
  /** How many objects were seen. */
  readonly objects: number;
  /** In how many of them each field was. */
  readonly present: ReadonlyMap<string, number>;
  /** In how many of them each was null. */
  readonly nulls: ReadonlyMap<string, number>;
  /** The fields that the spec knows. */
  readonly known: ReadonlySet<string>;
}

/** How often each field was seen, by the place of its object. */
export type Tally = ReadonlyMap<string, Fields>;

export function tallyOf(objects: readonly SeenObject[]): Tally {
  const byPlace = groupBy(objects, ({ place }) => place);
  return new Map(
    [...byPlace].map(([place, seen]) => {
      const present = countEach(seen.flatMap((each) => each.present));
      const nulls = countEach(seen.flatMap((each) => each.nulls));
      return [place, { objects: seen.length, present, nulls, known: new Set(seen.flatMap(({ known }) => known)) }];
    }),
  );
}

/** In how many objects a field was, of how many. */
export function seenIn(tally: Tally, place: string): readonly [present: number, objects: number] {
  const end = place.lastIndexOf('/');
  const fields = tally.get(place.slice(0, end));
  const name = place
    .slice(end + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return [fields?.present.get(name) ?? 0, fields?.objects ?? 0];
}

function countEach(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
