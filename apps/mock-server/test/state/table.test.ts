import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChangeLog } from '../../src/state/change-log.ts';
import { Table } from '../../src/state/table.ts';

type Step =
  | { readonly kind: 'set'; readonly id: string }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'append' }
  | { readonly kind: 'keep'; readonly most: number }
  | { readonly kind: 'clear' | 'begin' | 'takeBack' | 'fork' };

const id = fc.integer({ min: 1, max: 12 }).map(String);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), id }),
  fc.record({ kind: fc.constant('delete' as const), id }),
  fc.record({ kind: fc.constant('append' as const) }),
  fc.record({ kind: fc.constant('keep' as const), most: fc.nat({ max: 6 }) }),
  fc.record({ kind: fc.constantFrom('clear' as const, 'begin' as const, 'takeBack' as const, 'fork' as const) }),
);

type Rows = readonly (readonly [id: string, row: number])[];

/** The same rows as a plain list. */
function apply(rows: Rows, change: Step, row: number): Rows {
  switch (change.kind) {
    case 'set':
      return rows.some(([each]) => each === change.id)
        ? rows.map(([each, value]) => [each, each === change.id ? row : value])
        : [...rows, [change.id, row]];
    case 'delete':
      return rows.filter(([each]) => each !== change.id);
    case 'append':
      return [...rows, [String(Number(rows.at(-1)?.[0] ?? 0) + 1), row]];
    case 'keep':
      return rows.slice(Math.max(0, rows.length - change.most));
    case 'clear':
      return [];
    default:
      return rows;
  }
}

function change(table: Table<number>, step: Step, row: number): void {
  if (step.kind === 'set') table.set(step.id, row);
  if (step.kind === 'delete') table.delete(step.id);
  if (step.kind === 'append') table.append(row);
  if (step.kind === 'keep') table.keepNewest(step.most);
  if (step.kind === 'clear') table.clear();
}

test('a table holds what a plain list would, whatever is forked and taken back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const log = new ChangeLog({ isKept: true });
      const table = new Table<number>({ name: 'rows', areNotes: false, areWorld: false }, new Map(), log);
      const forks: { readonly fork: Table<number>; rows: Rows }[] = [];
      let [rows, before]: [Rows, Rows] = [[], []];
      log.begin();
      for (const [index, each] of steps.entries()) {
        // A number that comes after all others is free; names of other forms are not appended to.
        if (each.kind === 'append' && rows.some(([name]) => Number(name) > Number(rows.at(-1)?.[0]))) continue;
        change(table, each, index);
        rows = apply(rows, each, index);
        if (each.kind === 'begin') {
          log.begin();
          before = rows;
        }
        if (each.kind === 'takeBack') {
          log.takeBack();
          rows = before;
        }
        if (each.kind === 'fork') forks.push({ fork: table.fork(new ChangeLog({ isKept: false })), rows });
        const [forked] = forks;
        if (forked !== undefined && index % 3 === 0 && each.kind !== 'append') {
          change(forked.fork, each, index);
          forked.rows = apply(forked.rows, each, index);
        }
        expect(table.entries()).toEqual(rows);
        expect([table.first(), table.last(), table.size]).toEqual([rows[0], rows.at(-1)?.[1], rows.length]);
        for (const { fork, rows } of forks) {
          expect(fork.entries()).toEqual(rows);
          expect([fork.first(), fork.last()]).toEqual([rows[0], rows.at(-1)?.[1]]);
        }
      }
    }),
    { seed: 14, numRuns: 2000 },
  );
});
