import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, type TestContext, test, vi } from 'vitest';
import { isScriptShell, packageManagerIn } from '../src/process/command-kinds.ts';
import { bundledCommand } from './command-support.ts';
import { folderWith } from './folder-with.ts';

const fake = `${process.execPath} ${bundledCommand} --port 0 --json > started.json 2> errors.txt`;

/** Waits for the fake, and for longer than it takes to notice that something has ended. */
const wait = 'while ! grep -q url started.json 2>/dev/null; do sleep 0.1; done';
const check = `node -e "setTimeout(() => fetch(JSON.parse(require('node:fs').readFileSync('started.json')).url), 1500)"`;

const packageManagers = ['npm', 'pnpm'] as const;

// Most of the time they wait, so they do it together.
describe.for(packageManagers)('started by a script of %s, the fake', { concurrent: true }, (manager) => {
  const run = `${manager} run`;
  const scripts = {
    start: `true && ${fake}`,
    wait,
    // What the fake says once the script has ended does not count.
    check: `${check} && cp errors.txt errors-so-far.txt`,
    'with-check': `(${run} start & ${run} wait) && ${run} check`,
    'directly-with-check': `(${fake} & ${run} wait) && ${run} check`,
    'with-shells': `(sh -c '${run} start & ${run} wait') && ${run} check`,
    'in-background': `${run} start & ${run} wait`,
    'as-daemon': `nohup setsid ${run} start & ${run} wait`,
    nested: `true && ${run} start && true`,
  };

  test.for(['with-check', 'directly-with-check', 'with-shells'] as const)(
    'stays while the script `%s` goes on, whichever of its shells has ended',
    async (script, context) => {
      const { child, folder } = begin(context, scripts, `exec ${run} ${script}`);
      await once(child, 'exit');
      expect([child.exitCode, readFileSync(path.join(folder, 'errors-so-far.txt'), 'utf8')]).toEqual([0, '']);
    },
  );

  test.for(['in-background', 'as-daemon'] as const)(
    'stays after the script `%s` has ended',
    async (script, context) => {
      const { child, folder } = begin(context, scripts, `exec ${run} ${script}`);
      await once(child, 'exit');
      expect(child.exitCode).toBe(0);
      await staysIn(folder);
    },
  );

  test('stays when the shell has ended in which somebody typed it', async (context) => {
    const { child, folder } = begin(context, scripts, `${run} start & ${wait}`);
    await once(child, 'exit');
    await staysIn(folder);
  });

  test.for([
    ['its package manager', 'start'],
    ['the package manager that started that', 'nested'],
  ])('ends when %s is killed, and says a line unless it is killed, too', async ([, script], context) => {
    const { child, folder } = begin(context, scripts, `exec ${run} ${script}`);
    await startedIn(folder);
    child.kill('SIGKILL');
    await goneFrom(folder);
    const line = `Stopping: ${manager}, which started this, has ended.\n`;
    // Since its version 12, pnpm has all killed that it started: mostly before the fake sees that pnpm has ended.
    expect(manager === 'npm' ? [line] : ['', line]).toContain(errorsIn(folder));
  });

  test('says a line and ends when the script that started it in the background has ended', async (context) => {
    const { folder } = begin(context, { ...scripts, short: `${fake} & ${wait}` }, `exec ${run} short`);
    await goneFrom(folder);
    expect(errorsIn(folder)).toBe(`Stopping: ${manager}, which started this, has ended.\n`);
  });
});

test('started by nobody but a shell, the fake stays when the shell has ended', async (context) => {
  const { child, folder } = begin(context, {}, `${fake} & ${wait}`);
  await once(child, 'exit');
  await staysIn(folder);
});

describe('a command line', () => {
  test.each([
    ['npm run start', 'npm'],
    ['npm exec pnpm@12 start', 'npm'],
    ['node /usr/lib/node_modules/npm/bin/npm-cli.js start', 'npm'],
    ['/usr/bin/node --no-warnings /usr/lib/node_modules/npm/bin/npx-cli.js invitekit-mock', 'npx'],
    ['pnpm -s start', 'pnpm'],
    ['node /opt/pnpm/bin/pnpm.cjs start', 'pnpm'],
    ['node /usr/lib/node_modules/corepack/dist/pnpm.js start', 'pnpm'],
    ['node /home/ada/.yarn/releases/yarn-4.9.1.cjs start', 'yarn'],
    ['node /tmp/node_modules/.bin/yarn -s start', 'yarn'],
    ['bun run start', 'bun'],
    ['bun x -- invitekit-mock', 'bun'],
    ['bun server.ts', undefined],
    ['bun ./npm', undefined],
    ['node server.js npm', undefined],
    ['node /srv/npm-proxy.js', undefined],
    ['node', undefined],
    ['sh -c npm run start', undefined],
    ['vim npm', undefined],
    ['sleep 1', undefined],
    ['', undefined],
  ])('%s is of the package manager %s', (line, manager) => {
    expect(packageManagerIn(line.split(' '))).toBe(manager);
  });

  test.each([
    ['sh -c npm run start', true],
    ['/bin/bash -euo pipefail -c npm start', true],
    ['busybox sh -c npm start', true],
    ['bash', false],
    ['-bash', false],
    ['bash ci.sh', false],
    ['node -c x', false],
    ['ssh host -c 3des', false],
  ])('%s is a shell with commands: %s', (line, is) => {
    expect(isScriptShell(line.split(' '))).toBe(is);
  });
});

interface Begun {
  readonly child: ChildProcess;
  readonly folder: string;
}

/** Runs a command in a package with these scripts. All that it starts is killed when the test is over. */
function begin({ onTestFinished }: TestContext, scripts: Readonly<Record<string, string>>, command: string): Begun {
  const manifest = JSON.stringify({ name: 'package', private: true, scripts });
  const folder = folderWith({ 'package.json': manifest }, onTestFinished);
  // What is started in a session of its own is found by this.
  const env = { ...process.env, INVITEKIT_TEST_FOLDER: folder };
  const child = spawn('sh', ['-c', command], { cwd: folder, stdio: 'ignore', detached: true, env });
  onTestFinished(async () => {
    await startedIn(folder);
    for (const pid of processesWith(folder)) kill(pid);
  });
  return { child, folder };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** The processes that have a folder of a test in their environment. */
function processesWith(folder: string): readonly number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((id) => id !== process.pid && readIfThere(`/proc/${id}/environ`).includes(folder));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function errorsIn(folder: string): string {
  return readIfThere(path.join(folder, 'errors.txt'));
}

/** Where the fake is, once it says so. */
async function startedIn(folder: string): Promise<string> {
  const output = () => readIfThere(path.join(folder, 'started.json'));
  await vi.waitFor(() => expect(output()).toContain('\n'), { timeout: 60_000 });
  return JSON.parse(output()).url;
}

async function staysIn(folder: string): Promise<void> {
  const url = await startedIn(folder);
  await sleep(1500);
  expect([(await fetch(url)).status, errorsIn(folder)]).toEqual([200, '']);
}

async function goneFrom(folder: string): Promise<void> {
  const url = await startedIn(folder);
  // These tests run together, and `expect(…).rejects` would belong to whichever of them is running at the time.
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  await vi.waitUntil(async () => !(await answers()), { timeout: 60_000 });
}
