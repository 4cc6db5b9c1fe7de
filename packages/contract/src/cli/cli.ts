import { checkContract } from '../check/check.ts';
import { SettingsError } from '../check/check-settings.ts';
import type { Plan } from '../check/plan.ts';
import { toJson } from '../report/json.ts';
import { toJunit } from '../report/junit.ts';
import { printable, printableLines } from '../report/printable.ts';
import { findingsOf, type Report, uncheckedOf } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { type Command, readCommand } from './arguments.ts';
import { type Reporter, usage } from './usage.ts';

/** What a command line program has around it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes the report. */
  readonly print: (text: string) => void;
  /** Takes what is for people only, and is no part of the report. */
  readonly say: (text: string) => void;
  readonly colours: boolean;
  /** Ends the run: what was made is taken back, and the report follows. */
  readonly interrupted: AbortSignal;
  /** Says that nothing more will be done, right before it comes true. */
  readonly killed: AbortSignal;
}

/** Runs a command, and gives the exit code that it has where nobody interrupts it. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2 | 3> {
  try {
    return await run(readCommand(args, surroundings.environment), surroundings);
  } catch (error) {
    if (error instanceof SettingsError) {
      surroundings.say(`${printable(error.message)}\n\n${usage}`);
      return 2;
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    surroundings.say(`The checks failed inside, which is their own fault and no finding:\n${printableLines(told)}\n`);
    return 3;
  }
}

async function run(command: Command, { print, say, ...surroundings }: Surroundings): Promise<0 | 1 | 3> {
  if (command.name === 'help') {
    print(usage);
    return 0;
  }
  const { settings, reporter, strict } = command;
  const announce = (plan: Plan) => {
    say(`${printable(describePlan(settings.vendor, plan))}\n\n`);
    surroundings.killed.addEventListener('abort', () => say(`${printable(describeRemains(plan))}\n`));
  };
  const report = await checkContract({ ...settings, announce, signal: surroundings.interrupted });
  print(write(report, reporter, surroundings.colours));
  if (report.incomplete !== undefined) {
    if (reporter !== 'text') say(`${printable(report.incomplete.message)}\n`);
    return 3;
  }
  const unchecked = strict ? uncheckedOf(report) : [];
  for (const { operation, reason = '' } of unchecked) say(`${operation} could not be checked: ${printable(reason)}\n`);
  return findingsOf(report).length === 0 && unchecked.length === 0 ? 0 : 1;
}

/** What a run is going to do, and what it costs. */
function describePlan(vendor: string, plan: Plan): string {
  const { baseUrl, mode, member, most, mostCredits, whyNoFake, problem } = plan;
  if (problem !== undefined) return `${vendor} at ${baseUrl}: nothing is checked.`;
  const forGood =
    whyNoFake === undefined
      ? 'accepts, refuses and does what else cannot be undone, as it is a fake'
      : `does nothing that cannot be undone, as nothing proves that it is a fake: ${whyNoFake}`;
  const writes = [`invites ${member} and takes it back`, 'creates and deletes a webhook', forGood];
  const work = mode === 'read-only' ? 'only reads' : writes.join(', ');
  const price = mostCredits === undefined ? '' : `; takes ${mostCredits} credits at most`;
  return `${vendor} at ${baseUrl}: ${work}; up to ${most} items of each list${price}.`;
}

/** What may be there after a run that was not let take anything back. */
function describeRemains({ mode, member }: Plan): string {
  if (mode === 'read-only') return 'Ended at once. The run has only read.';
  const remains = `an invitation of ${member}, and a webhook (to invitekit-contract.invalid, or polled)`;
  return `Ended at once. This may be left behind: ${remains}. Look for it at the vendor, and remove it.`;
}

function write(report: Report, reporter: Reporter, colours: boolean): string {
  if (reporter === 'json') return toJson(report);
  return reporter === 'junit' ? toJunit(report) : toText(report, { colours });
}
