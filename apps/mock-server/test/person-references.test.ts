import table from '@invitekit/specs/person-references.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { readPersonReference } from '../src/world/naming/person-reference.ts';

test.for(table.one)('$text is $is', ({ text, ...expected }) => {
  expect(readPersonReference(text)).toEqual(expected);
});
