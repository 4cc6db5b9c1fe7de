import { readOperations, readSpecDocument } from '@invitekit/specs/reader';
import { describe, expect, test } from 'vitest';
import { vendors } from '../scripts/vendors.ts';
import { isObject } from './read-spec.ts';

describe.each(vendors)('%s', (vendor) => {
  const document = readSpecDocument(vendor);
  const kinds = Object.entries(document['x-key-kinds']);
  const names = kinds.map(([name]) => name);
  const operations = readOperations(document);

  test('says of each kind of key what it is and who says so', () => {
    expect(names).toHaveLength(vendor === 'unipile' ? 3 : 0);
    const bare = kinds.filter(([, kind]) => !isObject(kind) || !kind['description'] || !isObject(kind['x-source']));
    expect(bare).toEqual([]);
  });

  test('names for each operation the kinds of key that may call it, where there are several', () => {
    expect(operations.length).toBeGreaterThan(0);
    const odd = operations.filter(({ keys }) =>
      names.length === 0 ? keys.length > 0 : keys.length === 0 || keys.some((key) => !names.includes(key)),
    );
    expect(odd).toEqual([]);
    expect(names.filter((name) => !operations.some(({ keys }) => keys.includes(name)))).toEqual([]);
  });
});
