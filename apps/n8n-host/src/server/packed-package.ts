import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmEnvironment } from '../npm-environment.ts';
import { runCommand } from '../run-command.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const packageName = 'n8n-nodes-invitekit';

/** Builds our nodes, unless nothing has changed since they were built. */
export async function buildPackage(): Promise<void> {
  const args = ['run', 'build', `--filter=${packageName}`, '--output-logs=errors-only'];
  const name = path.join(root, 'node_modules/.bin/turbo');
  await runCommand({ name, args, cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } });
}

/**
 * Puts our package where n8n keeps community packages: what `npm publish` would publish, and nothing else.
 *
 * @param vendor - Whose own package is meant. Default: the package over all vendors.
 */
export async function installPackage(n8nFolder: string, vendor?: string): Promise<void> {
  const name = vendor === undefined ? packageName : `${packageName}-${vendor}`;
  const source = path.join(root, 'packages/n8n-nodes', vendor === undefined ? '' : `vendors/${vendor}`);
  const target = path.join(n8nFolder, '.n8n', 'nodes', 'node_modules', name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const packed = await mkdtemp(path.join(tmpdir(), 'invitekit-pack-'));
  try {
    const args = ['pack', '--ignore-scripts', '--pack-destination', packed];
    await runCommand({ name: 'npm', args, cwd: source, env: npmEnvironment() });
    const [tarball = ''] = await readdir(packed);
    await runCommand({ name: 'tar', args: ['-xzf', tarball, '-C', target, '--strip-components=1'], cwd: packed });
  } finally {
    await rm(packed, { recursive: true });
  }
}
