import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runCommand } from '../src/cli/run-command.ts';

/** The command, bundled from the sources before the test files. */
export const bundledCommand = fileURLToPath(new URL('../reports/command/main.js', import.meta.url));

/** A command that runs, or has run. */
export interface Command {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

interface Invocation {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly node?: string;
  /** Default: the command, bundled from the sources of now. */
  readonly program?: readonly string[];
}

/** Runs the command; it is killed when the test is over. */
export function run({
  args = [],
  env = {},
  cwd,
  node = process.execPath,
  program = [bundledCommand],
}: Invocation): Command {
  const { PORT: _, WEBHOOK_HOSTS: __, ...inherited } = process.env;
  const child = spawn(node, [...program, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, output: () => output, errors: () => errors, ended };
}

/** Runs the command in this process, where it ends without having started a server. */
export async function runHere(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
  let [output, errors] = ['', ''];
  const code = await runCommand(args, {
    environment,
    print: (text) => {
      output += text;
    },
    say: (text) => {
      errors += text;
    },
    colours: false,
  });
  return { code, output, errors };
}

/** How a server that runs can be reached. */
export interface Started {
  readonly url: string;
  readonly vendors: readonly {
    readonly name: string;
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly example: string;
  }[];
  readonly sandboxes: readonly string[];
}

/** Starts a server on a free port, and waits until it says where it is. */
export async function start(invocation: Invocation): Promise<Command & { readonly started: Started }> {
  const command = run({ ...invocation, args: ['--port', '0', '--json', ...(invocation.args ?? [])] });
  while (!command.output().includes('\n')) {
    const isOver = await Promise.race([command.ended.then(() => true), once(command.child.stdout ?? process, 'data')]);
    if (isOver === true) throw new Error(`It has not started: ${command.errors()}`);
  }
  return { ...command, started: JSON.parse(command.output()) };
}
