import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../documented-examples.ts';
import { conditions, type Ended, inherited, startProgram } from '../program.ts';

export const command = `${root}packages/mcp/src/main.ts`;

/** The command without a terminal and with nothing to read, to its end. */
export async function runMcp(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const program = startProgram(command, { args, env: { HOME: tmpdir(), ...env }, input: 'send 2\n' });
  return await program.ended();
}

/** What somebody at a terminal sees, until the command ends. */
export type Shown = Pick<Ended, 'code' | 'output'>;

/** The command on a terminal, whose question is answered. */
export async function runOnTerminal(args: readonly string[], answer: string): Promise<Shown> {
  const words = [process.execPath, ...conditions, command, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', words, '/dev/null'], {
    env: { ...inherited(), HOME: tmpdir(), TERM: 'dumb' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
    if (/anything else to leave it: /.test(output) && child.stdin.writable) child.stdin.end(`${answer}\n`);
  });
  await once(child, 'close');
  return { code: child.exitCode, output };
}

/** A person looks at a plan, and answers. */
export async function confirmOnTerminal(folder: string, plan: string | undefined, answer: string): Promise<Shown> {
  const config = path.join(folder, 'config.json');
  return await runOnTerminal(['confirm', ...(plan === undefined ? [] : [plan]), '--config', config], answer);
}
