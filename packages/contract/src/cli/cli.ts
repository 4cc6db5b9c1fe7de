import { printable, printableLines } from '@invitekit/report-parts';
import { SettingsError } from '../spec/settings-error.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Surroundings } from './surroundings.ts';
import { usage } from './usage.ts';

export type { Surroundings };

/** Runs a command, and gives the exit code that it has where nobody interrupts it. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2 | 3> {
  const { print, say } = surroundings;
  const command = findCommand(args);
  if (args.some((each) => each === '--help' || each === '-h')) {
    print(command?.usage ?? usage);
    return 0;
  }
  if (command === undefined) {
    say(`The command is one of: ${Object.keys(commands).join(', ')}.\n\n${usage}`);
    return 2;
  }
  try {
    return await command.run(args.slice(1), surroundings);
  } catch (error) {
    if (error instanceof SettingsError) {
      say(`${printable(error.message)}\n\n${command.usage}`);
      return 2;
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`The command itself failed. This is not a finding:\n${printableLines(told)}\n`);
    return 3;
  }
}

/** The command that the arguments begin with; undefined where there is none of that name. */
export function findCommand([name = '']: readonly string[]): Command | undefined {
  return Object.entries(commands).find(([known]) => known === name)?.[1];
}
