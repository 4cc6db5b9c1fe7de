import packageJson from '../../package.json' with { type: 'json' };
import { explainFailure } from './explain-failure.ts';
import { readCommand } from './read-command.ts';
import type { Surroundings } from './surroundings.ts';
import { usage } from './usage.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command, and gives the exit code; a server that it has started then goes on. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { environment, print, say } = surroundings;
  try {
    const command = readCommand(args, environment);
    if (command.name === 'help') print(usage);
    else if (command.name === 'version') print(`${packageJson.version}\n`);
    else await startServer(command.settings, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message} See --help.\n`);
      return 2;
    }
    say(`${explainFailure(error)}\n`);
    return 1;
  }
}

/** What is needed to start a server is loaded only now, so that help comes at once. */
async function startServer(...given: Parameters<typeof import('./start.ts').start>): Promise<void> {
  const { start } = await import('./start.ts');
  await start(...given);
}
