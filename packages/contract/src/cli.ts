import { type Command, type Reporter, readCommand, usage } from './arguments.ts';
import { checkContract, type Plan, planContract, SettingsError } from './check.ts';
import { toJson } from './report/json.ts';
import { toJunit } from './report/junit.ts';
import { findingsOf, type Report, uncheckedOf } from './report/report.ts';
import { toText } from './report/text.ts';

/** What a command line program has around it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes the report. */
  readonly print: (text: string) => void;
  /** Takes what is for people only, and is no part of the report. */
  readonly say: (text: string) => void;
  readonly colours: boolean;
}

/** Runs a command, and gives the exit code. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await run(readCommand(args, surroundings.environment), surroundings);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    surroundings.say(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function run(command: Command, { print, say, colours }: Surroundings): Promise<0 | 1> {
  if (command.name === 'help') {
    print(usage);
    return 0;
  }
  const { settings, reporter, strict } = command;
  say(`${announce(settings.vendor, planContract(settings))}\n\n`);
  const report = await checkContract(settings);
  print(write(report, reporter, colours));
  const unchecked = strict ? uncheckedOf(report) : [];
  for (const { operation, reason } of unchecked) say(`${operation} could not be checked: ${reason}\n`);
  return findingsOf(report).length === 0 && unchecked.length === 0 ? 0 : 1;
}

/** What a run is going to do, and what it costs. */
function announce(vendor: string, { baseUrl, mode, member, most, mostCredits, isLoopback }: Plan): string {
  const writes = [
    `invites ${member} and takes it back`,
    'creates and deletes a webhook',
    ...(isLoopback ? ['accepts, refuses and does what else cannot be undone'] : []),
  ];
  const work = mode === 'read-only' ? 'only reads' : writes.join(', ');
  const price = mostCredits === undefined ? '' : `; takes ${mostCredits} credits at most`;
  return `${vendor} at ${baseUrl}: ${work}; up to ${most} items of each list${price}.`;
}

function write(report: Report, reporter: Reporter, colours: boolean): string {
  if (reporter === 'json') return toJson(report);
  return reporter === 'junit' ? toJunit(report) : toText(report, { colours });
}
