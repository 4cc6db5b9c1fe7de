import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { requestOf } from '../support/curl.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { scripts } = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));

/** Runs what the start script runs, and waits for what it prints. */
async function start(
  env: NodeJS.ProcessEnv,
  command = scripts.start,
): Promise<{ child: ChildProcess; output: string }> {
  const child = spawn('sh', ['-c', command.replaceAll(/(?<=^|&& )node /g, `${process.execPath} `)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  onTestFinished(() => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
  });
  let output = '';
  await new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      output += String(chunk);
      if (/postpress\n(?: .+\n)+/.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => resolve());
  });
  return { child, output };
}

function urlIn(output: string): string {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
}

describe('the start command', () => {
  test('prints for each vendor where it is, its key, its accounts, and a curl that answers 200', async () => {
    const { child, output } = await start({ PORT: '0' });
    const curls = [...output.matchAll(/^ {2}try +(curl .+)$/gm)].map((match) => match[1] ?? '');
    expect(curls).toHaveLength(vendorNames.length);
    for (const curl of curls) {
      const response = await fetch(requestOf(curl));
      expect([curl, response.status]).toEqual([curl, 200]);
    }
    expect(output.match(/^ {2}accounts {2}\S/gm)).toHaveLength(vendorNames.length);
    for (const vendor of vendorNames) {
      expect(output).toContain(`  base URL  ${urlIn(output)}/${vendor}\n  key       mock-${vendor}-key\n`);
    }
    stop(child, 'SIGTERM');
    await once(child, 'exit');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('frees its port and ends at %s', async (signal) => {
    const { child, output } = await start({ PORT: '0' });
    const url = urlIn(output);
    expect((await fetch(`${url}/_mock/sandboxes/default`)).status).toBe(200);
    stop(child, signal);
    await once(child, 'exit');
    await gone(url);
  });

  test('ends when the package manager that started it is gone, even if no signal reached it', async () => {
    const { child, output } = await start({ PORT: '0' }, 'exec pnpm start');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await gone(urlIn(output));
  });

  test('stays when a shell that started it is gone: that one is the person’s own', async () => {
    const { child, output } = await start({ PORT: '0' }, `${scripts.start} & wait`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await fetch(`${urlIn(output)}/_mock/sandboxes/default`)).status).toBe(200);
    stop(child, 'SIGTERM');
    await gone(urlIn(output));
  });

  test('ends while a slow request is under way', async () => {
    const { child, output } = await start({ PORT: '0' });
    const slow = fetch(`${urlIn(output)}/unipile/v2/acc_mock_slow/users/me/relation-requests?type=sent`, {
      headers: { 'x-api-key': 'mock-unipile-key' },
    });
    stop(child, 'SIGINT');
    await Promise.all([once(child, 'exit'), expect(slow).rejects.toThrow()]);
  });

  test('says what to do when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { child, output } = await start({ PORT: port });
    expect([child.exitCode, output]).toEqual([
      1,
      'The port is taken. Choose another one, for instance with --port 4011.\n',
    ]);
  });

  test.each(['x', '-1', '65536', '1.5'])('refuses the port %s', async (port) => {
    const { child, output } = await start({ PORT: port });
    expect([child.exitCode, output]).toEqual([
      2,
      `PORT must be a whole number from 0 to 65535, not "${port}". See --help.\n`,
    ]);
  });
});

/** Signals the whole group, as a terminal does. */
function stop({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, signal);
}

async function gone(url: string): Promise<void> {
  while (
    await fetch(url).then(
      () => true,
      () => false,
    )
  )
    await new Promise((resolve) => setTimeout(resolve, 50));
}
