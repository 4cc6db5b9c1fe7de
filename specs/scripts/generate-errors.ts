/** Writes the error responses and the `errors.ts` of every vendor from its `errors.yaml`; with `--check`, fails when one is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { errorModule } from './errors/error-module.ts';
import { readErrorTable } from './errors/error-table.ts';
import { writeResponses } from './errors/write-responses.ts';
import { vendors } from './vendors.ts';

const check = process.argv.includes('--check');
const stale: string[] = [];

for (const vendor of vendors) {
  const table = await readErrorTable(vendor);
  await keep(`${vendor}/openapi.yaml`, (present) => writeResponses(present, table), sayTheSame);
  await keep(`${vendor}/errors.ts`, () => errorModule(table));
}

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npx -y pnpm@12 generate" and commit the result.`);
  process.exitCode = 1;
}

async function keep(
  path: string,
  write: (present: string) => string,
  isFresh: (present: string, text: string) => boolean = Object.is,
): Promise<void> {
  const target = new URL(`../${path}`, import.meta.url);
  const present = await readFile(target, 'utf8').catch(() => '');
  const text = write(present);
  if (isFresh(present, text)) return;
  if (check) stale.push(`specs/${path}`);
  else await writeFile(target, text);
}

/** The formatter breaks lines of YAML in its own way. */
function sayTheSame(present: string, text: string): boolean {
  return isDeepStrictEqual(parse(present), parse(text));
}
