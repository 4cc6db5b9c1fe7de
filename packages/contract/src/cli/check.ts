import { appendFile, writeFile } from 'node:fs/promises';
import { printable } from '@invitekit/report-parts';
import { checkContracts } from '../check/check.ts';
import type { Plan } from '../check/plan.ts';
import { toMarkdown } from '../report/markdown.ts';
import { findingsOf, type Report, uncheckedOf } from '../report/report.ts';
import { write } from '../report/write.ts';
import { readCheckArguments } from './check-arguments.ts';
import { checkUsage } from './check-usage.ts';
import type { Command, ExitCode } from './command.ts';
import { describePlan, describeRemains } from './describe-plan.ts';
import { makeFiles } from './files.ts';

export const check: Command = {
  summary: 'checks that base URLs behave as the specs of their vendors say',
  usage: checkUsage,
  whenInterrupted:
    'Interrupted: what was made is taken back, then the report follows. Another signal ends it at once.\n',
  endsBySignal: false,

  async run(args, { print, say, environment, colours, interrupted, killed }) {
    const { settings, reporter, outputs, coverageFile, strict } = readCheckArguments(args, environment);
    await makeFiles(
      outputs.map(({ file }) => file),
      '--output',
    );
    await makeFiles(coverageFile === undefined ? [] : [coverageFile], '--coverage');
    const reports = await checkContracts(
      settings.map((each) => ({
        ...each,
        signal: interrupted,
        announce(plan: Plan) {
          say(`${printable(describePlan(each.vendor, plan))}\n`);
          killed.addEventListener('abort', () => say(`${printable(describeRemains(plan))}\n`));
        },
      })),
    );
    say('\n');
    print(write(reports, reporter, { colours }));
    for (const output of outputs) await writeFile(output.file, write(reports, output.reporter, { colours: false }));
    if (coverageFile !== undefined) await writeFile(coverageFile, toCoverage(reports));
    const summary = environment['GITHUB_STEP_SUMMARY'];
    if (reporter === 'github' && summary) await appendFile(summary, toMarkdown(reports));
    return conclude(reports, { strict, say: reporter === 'text' ? () => {} : say, warn: say });
  },
};

interface Telling {
  readonly strict: boolean;
  /** Tells what the text of the report says as well. */
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** The exit code of a run, and what is to be said of it beside the reports. */
function conclude(reports: readonly Report[], { strict, say, warn }: Telling): ExitCode {
  for (const { incomplete } of reports) if (incomplete !== undefined) say(`${printable(incomplete.message)}\n`);
  if (reports.some(({ incomplete }) => incomplete !== undefined)) return 3;
  const unchecked = strict ? reports.flatMap(uncheckedOf) : [];
  for (const { operation, reason = '' } of unchecked) warn(`${operation} could not be checked: ${printable(reason)}\n`);
  return reports.flatMap(findingsOf).length === 0 && unchecked.length === 0 ? 0 : 1;
}

/** What was seen of each vendor's spec, and what never. */
function toCoverage(reports: readonly Report[]): string {
  return `${JSON.stringify(Object.fromEntries(reports.map(({ vendor, coverage }) => [vendor, coverage])), null, 2)}\n`;
}
