import { describe, expect, test } from 'vitest';
import { answersOf, keyOf, readErrorTable, rowsOf } from '../scripts/errors/error-table.ts';
import { vendors } from '../scripts/vendors.ts';
import { isObject, readSpec, walk } from './read-spec.ts';

describe.each(vendors)('%s', async (vendor) => {
  const table = await readErrorTable(vendor);
  const operations = [...walk(readSpec(vendor)['paths'])].flatMap(([, { operationId, responses }]) =>
    typeof operationId === 'string' && isObject(responses) ? [{ operationId, responses }] : [],
  );

  test('says of each error where it comes from', () => {
    const bare = table.errors.filter((row) => {
      const answers = Object.keys(table.answers).filter((name) => rowsOf(table, name).includes(row));
      const sources = answers.map(
        (name) => table.answers[name]?.['x-source-of-types'] ?? table.answers[name]?.['x-source'],
      );
      return row['x-source'] === undefined && (sources.length === 0 || sources.includes(undefined));
    });
    expect(bare.map(keyOf)).toEqual([]);
  });

  test('has exactly the error answers of its table at each operation', () => {
    expect(operations.length).toBeGreaterThan(0);
    for (const { operationId, responses } of operations) {
      const documented = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      const expected = [...answersOf(table, operationId)].map(([status, name]) => [
        String(status),
        { $ref: `#/components/responses/${name}` },
      ]);
      expect(documented, operationId).toEqual(expected);
    }
  });

  test('has a code for each error that an operation gives, and for no other', () => {
    const odd = table.errors.filter(({ code, answers }) => (code === undefined) !== (answers.length === 0));
    expect(odd.map(keyOf)).toEqual([]);
  });
});
