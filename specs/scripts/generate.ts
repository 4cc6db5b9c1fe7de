/** Writes the types of every vendor, or of those named, and the manifest; with `--check`, fails when one is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { vendors } from './vendors.ts';
import { writeManifest } from './write-manifest.ts';

const banner = '// Generated from openapi.yaml by `pnpm generate`. Do not edit.\n\n';
const check = process.argv.includes('--check');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const stale: string[] = [];

for (const vendor of vendors.filter((name) => named.length === 0 || named.includes(name))) {
  const ast = await openapiTypescript(new URL(`../${vendor}/openapi.yaml`, import.meta.url), {
    alphabetize: true,
    defaultNonNullable: false,
    immutable: true,
  });
  await put(`${vendor}/generated.ts`, banner + explain(astToString(ast)));
}
for (const [path, text] of writeManifest()) await put(path, text);

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npx -y pnpm@12 generate" and commit the result.`);
  process.exitCode = 1;
}

/** Says what the two types are that clients export. */
function explain(types: string): string {
  return types
    .replace(
      /^(?=export interface paths )/m,
      '/** The operations of the API, by path and method: parameters, request body and responses. */\n',
    )
    .replace(
      /^(?=export interface components )/m,
      '/** The parts of the API that have names: `components["schemas"]`. */\n',
    );
}

async function put(path: string, text: string): Promise<void> {
  const target = new URL(`../${path}`, import.meta.url);
  if (!check) return await writeFile(target, text);
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== text) stale.push(`specs/${path}`);
}
