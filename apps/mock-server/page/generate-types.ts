/** Writes `src/generated.ts` from the document of the control API; with `--check`, fails when it is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createControlDocument } from '../src/control/document.ts';

const banner = "// Generated from the control API's document by `pnpm generate`. Do not edit.\n\n";
const target = new URL('./src/generated.ts', import.meta.url);
// Only what JSON can say, which is what users of the document are given.
const document = JSON.stringify(createControlDocument());
const types = await openapiTypescript(document, { alphabetize: true, defaultNonNullable: false, immutable: true });
const text = banner + astToString(types);

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error('Stale: apps/mock-server/page/src/generated.ts. Run "npx -y pnpm@12 generate" and commit the result.');
  process.exitCode = 1;
}
