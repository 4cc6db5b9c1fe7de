import type { Rehearser } from '../rehearsals/rehearser.ts';
import { runCommand } from './run-command.ts';

/** Runs the command in this process, with its arguments and streams. */
export async function runProgram(rehearser?: Rehearser): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  // Whoever read along, a pipe to `head` for instance, may be gone; the server goes on.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  process.exitCode = await runCommand(argv.slice(2), {
    environment: env,
    print: (text) => stdout.write(text),
    say: (text) => stderr.write(text),
    colours: stderr.isTTY === true && env['NO_COLOR'] === undefined,
    rehearser,
  });
}
