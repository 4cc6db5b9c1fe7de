import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A TypeScript program that runs by itself, until the end of the test. */
export interface Program {
  /** The next line that it writes. @throws when it ends instead; the message has what it complained of. */
  nextLine(): Promise<string>;
  stop(): void;
  /** Resolves when it has ended. */
  ended(): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>;
}

/** Starts a program as people do, on the sources of our packages. */
export function startProgram(file: string, { args = [], env = {} }: Start = {}): Program {
  const child = spawn(process.execPath, ['--conditions=@invitekit/source', file, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async nextLine() {
      const { value, done } = await lines.next();
      if (done !== true) return value;
      await closed;
      throw new Error(`The program ended: ${errors}`);
    },
    stop() {
      child.kill();
    },
    async ended() {
      await closed;
      return { code: child.exitCode, output, errors };
    },
  };
}
