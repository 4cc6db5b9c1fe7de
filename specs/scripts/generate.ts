/** Writes the types of every vendor, or of those named, and the manifest; with `--check`, fails when one is stale. */
import openapiTypescript, { astToString } from 'openapi-typescript';
import { keep } from './keep.ts';
import { vendors } from './vendors.ts';
import { writeManifest } from './write-manifest.ts';

const banner = '// Generated from openapi.yaml by `pnpm generate`. Do not edit.\n\n';
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

for (const vendor of vendors.filter((name) => named.length === 0 || named.includes(name))) {
  const ast = await openapiTypescript(new URL(`../${vendor}/openapi.yaml`, import.meta.url), {
    alphabetize: true,
    defaultNonNullable: false,
    immutable: true,
  });
  await keep(`specs/${vendor}/generated.ts`, () => banner + explain(astToString(ast)));
}
for (const [path, text] of writeManifest()) await keep(`specs/${path}`, () => text);

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
