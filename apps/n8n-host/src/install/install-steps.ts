import { existsSync } from 'node:fs';
import path from 'node:path';
import { npmEnvironment } from '../npm-environment.ts';
import { CommandError, runCommand } from '../run-command.ts';

export interface InstallStep {
  readonly name: string;
  /** Works in the folder with the pins. */
  readonly work: (folder: string) => Promise<void>;
}

/**
 * Without install scripts, because many packages fetch or compile what n8n does without. SQLite's driver is the one
 * native part that has to be made; isolated-vm has its own in the package.
 */
export const installSteps: readonly InstallStep[] = [
  {
    name: 'fetch 2,000 packages',
    work: async (folder) => {
      await npm(folder, ['ci', '--ignore-scripts'], 'Is the npm registry reachable?');
    },
  },
  {
    name: "build SQLite's driver",
    work: async (folder) => {
      await npm(
        folder,
        ['rebuild', 'sqlite3'],
        'It needs Python 3, make and a C++ compiler (Debian, Ubuntu: apt-get install build-essential python3; ' +
          'macOS: xcode-select --install).',
      );
    },
  },
  {
    name: 'try it',
    work: async (folder) => {
      const args = ['-e', 'require("sqlite3"); require("isolated-vm"); require.resolve("n8n/package.json")'];
      await runCommand({ name: process.execPath, args, cwd: folder });
    },
  },
];

async function npm(cwd: string, args: readonly string[], advice: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const env = { ...npmEnvironment(), ...headers(cwd) };
  await runCommand({ name: 'npm', args: [...args, ...quiet], cwd, env }).catch((error: unknown) => {
    throw error instanceof CommandError ? new Error(`${error.message}\n${adviceFor(error, advice)}`) : error;
  });
}

function adviceFor({ output }: CommandError, advice: string): string {
  return /ENOSPC/.test(output) ? 'There is no space left. Choose another folder with INVITEKIT_CACHE.' : advice;
}

/** Where Node's headers are pinned as well, nothing asks nodejs.org for them; nor is another version's taken. */
function headers(folder: string): NodeJS.ProcessEnv {
  const pinned = path.join(folder, 'node_modules', `node-${process.platform}-${process.arch}`);
  return existsSync(path.join(pinned, 'include')) ? { npm_config_nodedir: pinned } : {};
}
