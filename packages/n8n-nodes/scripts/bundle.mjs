// n8n allows no runtime dependency, so each credential and node becomes one file with the client library inside it.
// n8n-workflow stays outside: n8n brings its own copy.
import { copyFile, readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { n8n } = JSON.parse(await readFile('package.json', 'utf8'));
const sourceOf = (built) => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');

await build({
  entryPoints: [...n8n.credentials, ...n8n.nodes].map(sourceOf),
  outbase: '.',
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['n8n-workflow'],
  conditions: ['@invitekit/source'],
  logLevel: 'warning',
});

for (const node of n8n.nodes) {
  await copyFile(sourceOf(node).replace(/\.ts$/, '.json'), node.replace(/\.js$/, '.json'));
}
