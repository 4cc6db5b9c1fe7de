import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** Programs run on the sources of our packages. */
export const conditions = ['--conditions=@invitekit/source'] as const;

/** What programs get of this process's own variables: where programs are, and what Node has compiled; no keys. */
export function inherited(): { readonly PATH: string; readonly NODE_COMPILE_CACHE: string } {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, NODE_COMPILE_CACHE };
}

interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What it can read, to its end. Default: nothing. */
  readonly input?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A TypeScript program that runs by itself, until the end of the test. */
export interface Program {
  /** The next line that it writes. @throws when it ends instead; the message has what it complained of. */
  nextLine(): Promise<string>;
  stop(): void;
  /** Resolves when it has ended. */
  ended(): Promise<Ended>;
}

/** Starts a program as people do. */
export function startProgram(file: string, { args = [], env = {}, input = '' }: Start = {}): Program {
  const child = spawn(process.execPath, [...conditions, file, ...args], {
    env: { ...inherited(), ...env },
    stdio: 'pipe',
  });
  child.stdin.end(input);
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
