import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readPerson } from '../src/member/read-person.ts';

const table = z
  .object({ one: z.array(z.looseObject({ text: z.string(), is: z.string() })) })
  .parse(
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@invitekit/specs/person-references.json'), 'utf8')),
  );

test.each(table.one)('$text is read as $is', ({ text, ...wanted }) => {
  expect(readPerson(text)).toEqual(wanted);
});
