import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { repository } from './repository.ts';

/** Copies what is in the repository, as it stands in the working tree; answers where to. */
export function copyRepository(): string {
  const target = mkdtempSync(`${tmpdir()}/invitekit-copy-`);
  const options = { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options);
  for (const path of listed.split('\0')) {
    if (path !== '' && existsSync(`${repository}/${path}`)) cpSync(`${repository}/${path}`, `${target}/${path}`);
  }
  return target;
}
