import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedMap } from '../../src/state/shared-map.ts';

const change = fc.record({ sets: fc.boolean(), name: fc.nat(400).map(String), value: fc.nat() });

test('a map holds what was set and not deleted, and older maps stay as they are', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 800 }), fc.array(change, { maxLength: 100 }), (first, further) => {
      const older = apply(new SharedMap<number>(), new Map(), first);
      const newer = apply(older.map, new Map(older.expected), further);
      for (const { map, expected } of [older, newer]) {
        const names = Array.from({ length: 401 }, (_, name) => String(name));
        expect(names.map((name) => map.get(name))).toEqual(names.map((name) => expected.get(name)));
        expect(names.filter((name) => map.has(name))).toEqual(names.filter((name) => expected.has(name)));
        expect(map.values().toSorted()).toEqual([...expected.values()].toSorted());
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});

function apply(
  start: SharedMap<number>,
  expected: Map<string, number>,
  changes: readonly { readonly sets: boolean; readonly name: string; readonly value: number }[],
) {
  let map = start;
  for (const { sets, name, value } of changes) {
    map = sets ? map.set(name, value) : map.delete(name);
    if (sets) expected.set(name, value);
    else expected.delete(name);
  }
  return { map, expected };
}
