/** Writes what is made from the control API's document; with `--check`, fails when it is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createControlDocument } from '../src/control/document.ts';
import { vendors } from '../src/vendors/all-vendors.ts';
import { nameVendors } from './name-vendors.ts';
import { settingsPage } from './settings-page.ts';
import { vendorWords } from './vendor-words.ts';

const banner = "// Generated from the control API's document by `pnpm generate`. Do not edit.\n\n";
// Only what JSON can say, which is what users of the document are given.
const json = JSON.stringify(createControlDocument());
const document = nameVendors(
  json,
  vendors.map(({ name }) => name),
);
const types = await openapiTypescript(document, { alphabetize: true, defaultNonNullable: false, immutable: true });

await keep(
  new URL('../src/client/generated.ts', import.meta.url),
  `${banner}${vendorWords(vendors)}\n${astToString(types)}`,
);
await keep(new URL('../../../docs/mock-server/settings.md', import.meta.url), settingsPage(json));

async function keep(target: URL, text: string): Promise<void> {
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`Stale: ${fileURLToPath(target)}. Run "npx -y pnpm@12 generate" and commit the result.`);
    process.exitCode = 1;
  }
}
