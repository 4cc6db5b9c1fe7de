/**
 * Publishes the n8n package of each vendor that is built and not published yet. They have the version of the package over all
 * vendors, which makes them (`packages/n8n-nodes/scripts/split.mjs`). With `--dry-run`, publishes nothing; npm would fail
 * there as well at a version that is published.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const dryRun = process.argv.includes('--dry-run') ? ['--dry-run'] : [];
const vendors = 'packages/n8n-nodes/vendors';

for (const vendor of readdirSync(vendors)) {
  const cwd = `${vendors}/${vendor}`;
  const { name, version }: Manifest = JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8'));
  if (spawnSync('npm', ['view', `${name}@${version}`, 'version']).stdout.length > 0) {
    console.log(`${name} ${version} is published already`);
    continue;
  }
  execFileSync('npm', ['publish', '--loglevel=error', ...dryRun], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  console.log(`${name} ${version}`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}
