import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const files = {
  'swagger-ui.css': () => require.resolve('swagger-ui-dist/swagger-ui.css'),
  'swagger-ui-bundle.js': () => require.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
} as const;

const read = new Map<string, string>();

/** A file of Swagger UI, read when it is first asked for. The build has this module replaced by their text. */
export function readDocsAsset(name: keyof typeof files): string {
  const text = read.get(name) ?? readFileSync(files[name](), 'utf8');
  read.set(name, text);
  return text;
}
