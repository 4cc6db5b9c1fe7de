import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { vendors } from '@invitekit/specs/vendors';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import * as clients from '../src/index.ts';
import { vendorNames } from '../src/index.ts';

const sources = fileURLToPath(new URL('../src/index.ts', import.meta.url));

/** The whole package as one file, as it is published. */
let published = '';

beforeAll(async () => {
  published = (await bundle({ entryPoints: [sources] })).text;
});

describe.each(vendorNames)('a bundle with the client of %s alone', (vendor) => {
  const name = `create${exportNameOf(vendor)}`;
  const strangers = vendorNames.filter((other) => other !== vendor);

  test('is made of no file of another vendor', async () => {
    const { inputs } = await bundle(exportFrom(name, sources));
    const files = Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
    expect(files.filter((file) => strangers.some((other) => file.includes(`/${other}/`)))).toEqual([]);
    expect(files.filter((file) => file.includes(`/${vendor}/`))).not.toEqual([]);
  });

  test('holds no more when the package is one file, nor a word of another vendor', async () => {
    const { text } = await bundle(exportFrom(name, 'published'));
    const { text: fromSources } = await bundle(exportFrom(name, sources));
    // The names of variables differ a little. The least that a vendor leaves behind is longer.
    expect(text.length).toBeLessThan(fromSources.length + 100);
    expect(strangers.flatMap(wordsOf).filter((word) => text.toLowerCase().includes(word))).toEqual([]);
    expect(wordsOf(vendor).filter((word) => !text.toLowerCase().includes(word))).toEqual([]);
    expect(gzipSync(text).length).toBeLessThan(23_000);
  });
});

test('a bundle with createClient holds every vendor', async () => {
  const { text } = await bundle(exportFrom('createClient', 'published'));
  expect(vendorNames.flatMap(wordsOf).filter((word) => !text.toLowerCase().includes(word))).toEqual([]);
});

/** Words that only code of this vendor has: its name, as people write it and in paths, and its host. */
function wordsOf(vendor: keyof typeof vendors): readonly string[] {
  const { name, host } = vendors[vendor];
  return [name, new URL(host).host];
}

function exportNameOf(vendor: string): string {
  const name = Object.keys(clients).find((key) => key.toLowerCase() === `create${vendor}`);
  return name?.replace('create', '') ?? vendor;
}

/** One function of the package, and what a bundler leaves beside it. */
function exportFrom(name: string, from: string): BuildOptions {
  return {
    stdin: { contents: `export { ${name} } from '${from}';`, resolveDir: path.dirname(sources) },
    minify: true,
    plugins: [
      {
        name: 'published',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^published$/ }, () => ({ path: 'published', namespace: 'published' }));
          onLoad({ filter: /^published$/, namespace: 'published' }, () => ({ contents: published }));
        },
      },
    ],
  };
}

async function bundle(options: BuildOptions) {
  const { outputFiles = [], metafile } = await build({
    ...options,
    bundle: true,
    conditions: ['@invitekit/source'],
    format: 'esm',
    metafile: true,
    target: 'es2022',
    write: false,
  });
  const [output] = Object.values(metafile?.outputs ?? {});
  return { text: outputFiles.map(({ text }) => text).join(''), inputs: output?.inputs ?? {} };
}
