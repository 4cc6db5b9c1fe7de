import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedList } from '../../src/state/sorted-list.ts';

const byNumber = (a: number, b: number) => a - b;

const number = fc.integer({ min: 0, max: 3000 });

const change = fc.record({ adds: fc.boolean(), number });

test('a list holds what was added and not removed, in order, and older lists stay as they are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { minLength: 0, maxLength: 1500 }),
      fc.array(change, { maxLength: 300 }),
      fc.nat(1600),
      fc.nat(300),
      (first, changes, offset, limit) => {
        let expected = first.toSorted(byNumber);
        let list = SortedList.of(expected);
        const older = list;
        const before = list.slice(0, Number.POSITIVE_INFINITY);
        for (const { adds, number } of changes) {
          const isThere = expected.includes(number);
          if (adds && !isThere) {
            list = list.add(number, byNumber);
            expected = [...expected, number].sort(byNumber);
          } else if (!adds) {
            list = list.remove(number, byNumber);
            expected = expected.filter((each) => each !== number);
          }
        }
        expect(list.size).toBe(expected.length);
        expect(list.slice(0, Number.POSITIVE_INFINITY)).toEqual(expected);
        expect(list.slice(offset, limit)).toEqual(expected.slice(offset, offset + limit));
        expect(older.slice(0, Number.POSITIVE_INFINITY)).toEqual(before);
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});
