import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../house/repository.ts';
import { tell } from '../progress.ts';

const cache = join(repository, 'node_modules/.cache/invitekit-bench');

/** Installs a package in a folder of its own, unless it is there. Answers where it is. */
export function install(name: string, version: string): string {
  const folder = join(cache, `${name.replace('/', '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(join(installed, 'package.json'))) return installed;

  tell(`Installing ${name} ${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error', `${name}@${version}`],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} ${version} could not be installed: ${stderr}`);
  return installed;
}
