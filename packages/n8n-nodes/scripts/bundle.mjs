// n8n allows no runtime dependency, so each credential and node becomes one file with the client library inside it.
// n8n-workflow stays outside: n8n brings its own copy.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const { name: packageName, n8n } = JSON.parse(await readFile('package.json', 'utf8'));
// Nodes send with n8n's own requests, and n8n allows no timers, so the client's own way over fetch stays outside.
const withoutFetch = {
  name: 'without-fetch',
  setup({ onLoad }) {
    const contents = ['createFetchTransport', 'sleep']
      .map((name) => `export function ${name}() { throw new Error('Give a transport and a sleep'); }`)
      .join('\n');
    onLoad({ filter: /core[\\/]fetch-transport\.ts$/ }, () => ({ contents, loader: 'ts' }));
  },
};
// What the nodes of a process remember is there once, in a file that all of them load.
const memory = 'nodes/shared/sending/process-memory';
const withOneMemory = {
  name: 'with-one-memory',
  setup({ onResolve }) {
    onResolve({ filter: /[\\/]process-memory\.ts$/ }, () => ({
      path: `../../${memory}.js`,
      external: true,
      sideEffects: false,
    }));
  },
};
const sourceOf = (built) => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');

const common = {
  outbase: '.',
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['n8n-workflow'],
  conditions: ['@invitekit/source'],
  logLevel: 'warning',
};
await build({
  ...common,
  entryPoints: [...n8n.credentials, ...n8n.nodes].map(sourceOf),
  plugins: [withoutFetch, withOneMemory],
});
await build({ ...common, entryPoints: [`${memory}.ts`], plugins: [withoutFetch] });

// n8n reads how a node is listed from the node, or from a file beside it where nodes are not installed as a package.
for (const node of n8n.nodes) {
  const [Node] = Object.values(require(path.resolve(node)));
  const { name, codex } = new Node().description;
  const file = { node: `${packageName}.${name}`, nodeVersion: '1.0', codexVersion: '1.0', ...codex };
  await writeFile(`${node}on`, JSON.stringify(file, undefined, 2));
}
