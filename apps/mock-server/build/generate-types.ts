/** Writes `src/client/generated.ts` from the document of the control API; with `--check`, fails when it is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createControlDocument } from '../src/control/document.ts';
import { vendors } from '../src/vendors/all-vendors.ts';
import { nameVendors } from './name-vendors.ts';
import { vendorWords } from './vendor-words.ts';

const banner = "// Generated from the control API's document by `pnpm generate`. Do not edit.\n\n";
const target = new URL('../src/client/generated.ts', import.meta.url);
// Only what JSON can say, which is what users of the document are given.
const document = nameVendors(
  JSON.stringify(createControlDocument()),
  vendors.map(({ name }) => name),
);
const types = await openapiTypescript(document, { alphabetize: true, defaultNonNullable: false, immutable: true });
const text = `${banner}${vendorWords(vendors)}\n${astToString(types)}`;

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error(
    'Stale: apps/mock-server/src/client/generated.ts. Run "npx -y pnpm@12 generate" and commit the result.',
  );
  process.exitCode = 1;
}
