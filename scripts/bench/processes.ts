import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that we started, and that ends with us. */
export interface Started extends AsyncDisposable {
  readonly pid: number;
  /** What it has written to stdout, up to the first line that fits. Rejects when it ends before. */
  line(pattern: RegExp): Promise<string>;
  hasEnded(): boolean;
  /** The last that it has written to stderr. */
  errors(): string;
}

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();

/** Starts a program for production. */
export function start(program: string, args: readonly string[], { cwd, env }: StartOptions = {}): Started {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  let errors = '';
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      errors += error.message;
      resolve();
    });
    child.once('exit', () => resolve());
  }).then(() => running.delete(child));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-100_000);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2_000);
  });

  return {
    pid: child.pid ?? 0,
    async line(pattern) {
      for (;;) {
        const found = output.split('\n').find((text) => pattern.test(text));
        if (found !== undefined) return found;
        const hasEnded = await Promise.race([ended.then(() => true), once(child.stdout, 'data').then(() => false)]);
        if (hasEnded) throw new Error(`${program} ${args[0]} has ended: ${errors || output}`);
      }
    },
    hasEnded: () => !running.has(child),
    errors: () => errors || output,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

/** Ends what we started when we are ended. */
export function endWithUs(): void {
  process.once('exit', endAll);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}

function endAll(): void {
  for (const child of running) child.kill();
}
