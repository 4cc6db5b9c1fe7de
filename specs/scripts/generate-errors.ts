/** Writes the error responses and the `errors.ts` of every vendor from its `errors.yaml`; with `--check`, fails when one is stale. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { errorModule } from './errors/error-module.ts';
import { readErrorTable } from './errors/error-table.ts';
import { writeResponses } from './errors/write-responses.ts';
import { keep } from './keep.ts';
import { vendors } from './vendors.ts';

for (const vendor of vendors) {
  const table = await readErrorTable(vendor);
  await keep(`specs/${vendor}/openapi.yaml`, (present) => writeResponses(present, table), sayTheSame);
  await keep(`specs/${vendor}/errors.ts`, () => errorModule(table));
}

/** The formatter breaks lines of YAML in its own way. */
function sayTheSame(present: string, text: string): boolean {
  return isDeepStrictEqual(parse(present), parse(text));
}
