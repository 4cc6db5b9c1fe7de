import { checkContract } from '../check/check.ts';
import type { Plan } from '../check/plan.ts';
import { toJson } from '../report/json.ts';
import { toJunit } from '../report/junit.ts';
import { printable } from '../report/printable.ts';
import { findingsOf, type Report, uncheckedOf } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { readCheckArguments } from './check-arguments.ts';
import { checkUsage } from './check-usage.ts';
import type { Command } from './command.ts';
import type { Reporter } from './reporters.ts';

export const check: Command = {
  summary: 'checks that a base URL behaves as the spec of its vendor says',
  usage: checkUsage,
  whenInterrupted:
    'Interrupted: what was made is taken back, then the report follows. Another signal ends it at once.\n',
  endsBySignal: false,

  async run(args, { print, say, ...surroundings }) {
    const { settings, reporter, strict } = readCheckArguments(args, surroundings.environment);
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
    for (const { operation, reason = '' } of unchecked) {
      say(`${operation} could not be checked: ${printable(reason)}\n`);
    }
    return findingsOf(report).length === 0 && unchecked.length === 0 ? 0 : 1;
  },
};
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
