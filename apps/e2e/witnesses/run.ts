import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Programs of others get no keys, and are asked to tell nobody that they were used. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INVITEKIT_'))),
  REDOCLY_TELEMETRY: 'off',
};

/** Runs a program to its end; gives everything that it said. */
export async function run(program: string, args: readonly string[], { cwd, env }: Options = {}): Promise<string> {
  const child = spawn(program, args, { cwd, env: { ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const failed = new Promise<never>((_, reject) => void child.once('error', reject));
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  return (await Promise.race([said, failed])).join('');
}
