import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runCommand } from '../src/run-command.ts';

const node = (code: string) => ({ name: process.execPath, args: ['--eval', code], cwd: tmpdir() });

test('gives what a command prints', async () => {
  expect(await runCommand(node('console.log("one"); console.error("two")'))).toContain('two');
});

test('a command that fails is told of with the end of what it printed', async () => {
  const failing = runCommand(node('for (let i = 1; i < 100; i++) console.log("line", i); process.exit(3)'));
  await expect(failing).rejects.toThrow(/ended with 3:\n {2}line 75\n[\s\S]*line 99$/);
});

test('a command that is not there is named', async () => {
  await expect(runCommand({ name: 'no-such-command', args: [], cwd: tmpdir() })).rejects.toThrow('no-such-command');
});
