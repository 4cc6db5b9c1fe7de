import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { command } from '../tsdown.config.ts';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the command, once before the test files: starting it so takes a fraction of what it takes from the sources. */
export async function setup(): Promise<void> {
  await build({ ...command, cwd, config: false, outDir: 'reports/command', logLevel: 'error' });
}
