import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ChangeLog } from '../../src/state/change-log.ts';
import { applyChanges, type ChangedRow } from '../../src/state/changed-rows.ts';
import { defineTable } from '../../src/state/define-table.ts';
import { Tables } from '../../src/state/tables.ts';

const numbers = defineTable('numbers', z.int());

const letters = defineTable('letters', z.string(), { isOwn: true });

test('a fork has the rows of its origin, and neither sees what the other changes', () => {
  const origin = new Tables();
  numbers.in(origin).set('one', 1);
  const fork = origin.fork();
  numbers.in(fork).set('two', 2);
  numbers.in(origin).delete('one');
  expect(numbers.in(fork).entries()).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
  expect(numbers.in(origin).entries()).toEqual([]);
});

test('rows that belong to one sandbox alone are neither forked nor saved', () => {
  const origin = new Tables();
  letters.in(origin).set('one', 'a');
  expect(letters.in(origin.fork()).size).toBe(0);
  expect(origin.save()).toEqual({});
});

test('rows that were saved and do not fit are refused', () => {
  expect(() => numbers.in(new Tables({ numbers: [['one', 'a']] }))).toThrow('must be a whole number');
});

test('a table that nobody knows is told of', () => {
  const tables = new Tables({ numbers: [['one', 1]], others: [] });
  numbers.in(tables);
  expect(tables.unopened).toEqual(['others']);
});

test('a table keeps its newest rows', () => {
  const table = numbers.in(new Tables());
  for (let number = 1; number <= 5; number += 1) table.append(number * 10);
  table.keepNewest(2);
  expect(table.entries()).toEqual([
    ['4', 40],
    ['5', 50],
  ]);
  expect(table.append(60)).toBe('6');
});

test('what changed, written over what was saved, gives what is there now, in its order', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const change = fc.oneof(fc.record({ id, row: fc.integer() }), fc.record({ id }));
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 4 }), (rounds) => {
      const log = new ChangeLog({ isKept: true });
      const saved = { numbers: [['a', 1] as const, ['b', 2] as const, ['c', 3] as const] };
      const tables = new Tables(saved, log);
      const table = numbers.in(tables);
      const kept = new Map<string, ChangedRow>();
      for (const changes of rounds) {
        for (const { id, ...rest } of changes) 'row' in rest ? table.set(id, rest.row) : table.delete(id);
        // As the state file does: what was added goes to the end, what was replaced keeps its place.
        for (const { id, kind } of log.changes()) {
          const isAdded = kind === 'added' || (kind === 'replaced' && kept.get(id)?.isAdded === true);
          if (kind !== 'replaced') kept.delete(id);
          kept.set(id, { id, row: table.get(id), isAdded });
        }
        log.clear();
      }
      expect(applyChanges(saved, { numbers: [...kept.values()] })['numbers']).toEqual(table.entries());
    }),
    { seed: 5, numRuns: 500 },
  );
});
