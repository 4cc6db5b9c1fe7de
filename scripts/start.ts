import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

const quiet = ['--output-logs=new-only', '--log-order=grouped'];

/** Runs a program to its end; answers whether it went well. */
export async function start(
  program: string,
  args: readonly string[],
  { env, cwd }: Pick<SpawnOptions, 'env' | 'cwd'> = {},
): Promise<boolean> {
  const child = spawn(program, program === 'turbo' ? [...args, ...quiet] : args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
  });
  const [code] = await once(child, 'close');
  return code === 0;
}
