import { spawn } from 'node:child_process';

export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Default: this process' own. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command quietly; gives what it printed. Rejects with the end of that when it fails. It ends with this process. */
export async function runCommand({ name, args, cwd, env = process.env }: Command): Promise<string> {
  // npm and the like are scripts on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const child = spawn(name, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', kill);
      if (code === 0) resolve(output);
      else reject(new CommandError(`${name} ${args.join(' ')} ended with ${signal ?? code}`, output));
    });
  });
}

/** A command failed; `output` is all that it printed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly output: string;

  constructor(what: string, output: string) {
    super([`${what}:`, ...output.trimEnd().split('\n').slice(-25)].join('\n  '));
    this.output = output;
  }
}
