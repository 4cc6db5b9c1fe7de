import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@invitekit/source', program, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('tells what it does', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npx -y pnpm@12 n8n [--fresh]');
});

test('refuses what is no option', () => {
  const { status, stderr } = run(['--frech']);
  expect(status).toBe(1);
  expect(stderr).toContain('There is no option --frech.');
});

test.each(['N8N_PORT', 'PORT'])('refuses a %s that is none', (variable) => {
  expect(run([], { [variable]: 'x' })).toMatchObject({
    status: 1,
    stderr: `${variable} must be a whole number from 0 to 65535, not "x".\n`,
  });
});

test.each(['N8N_PORT', 'PORT'])('says what to do when the %s that was asked for is taken', async (variable) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  expect(run([], { [variable]: port })).toMatchObject({
    status: 1,
    stderr: `The port ${port} is taken. Choose another one, or leave ${variable} out.\n`,
  });
});
