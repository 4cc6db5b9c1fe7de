import { appendFile, writeFile } from 'node:fs/promises';
import { printable } from '@invitekit/report-parts';
import { compareRecordings } from '../drift/compare-recordings.ts';
import type { DriftReport } from '../drift/drift.ts';
import { driftToAnnotations } from '../drift/report/annotations.ts';
import { driftToJson } from '../drift/report/json.ts';
import { driftToMarkdown } from '../drift/report/markdown.ts';
import { driftToText } from '../drift/report/text.ts';
import { ConnectionFailed } from '../http/exchange.ts';
import { readRecordings } from '../recording/read-recordings.ts';
import type { Command } from './command.ts';
import { type DriftReporter, readDriftArguments } from './drift-arguments.ts';
import { driftUsage } from './drift-usage.ts';
import { makeFiles } from './files.ts';
import type { Surroundings } from './surroundings.ts';

export const drift: Command = {
  summary: 'compares a recording with the spec, an earlier recording and a fake',
  usage: driftUsage,
  whenInterrupted: 'Interrupted: the comparison goes on to its end. Another signal ends it at once.\n',
  endsBySignal: false,

  async run(args, surroundings) {
    const { folder, against, fake, reporter, output } = readDriftArguments(args);
    const recorded = readRecordings(folder);
    const earlier = against === undefined ? undefined : readRecordings(against);
    await makeFiles(output === undefined ? [] : [output], '--output');
    try {
      const reports = await compareRecordings({ recorded, earlier, fake });
      await deliver(reports, reporter, output, surroundings);
      const isChanged = reports.some(({ drifts }) => drifts.some(({ certainty }) => certainty === 'sure'));
      return isChanged ? 1 : 0;
    } catch (error) {
      if (!(error instanceof ConnectionFailed) && !isFileError(error)) throw error;
      surroundings.say(`${printable(error.message)}\n`);
      return 3;
    }
  },
};

async function deliver(
  reports: readonly DriftReport[],
  reporter: DriftReporter,
  output: string | undefined,
  { print, colours, environment }: Surroundings,
): Promise<void> {
  const write = {
    text: () => driftToText(reports, { colours: false }),
    json: () => driftToJson(reports),
    github: () => driftToMarkdown(reports),
  };
  if (reporter === 'text') print(driftToText(reports, { colours }));
  else print(reporter === 'json' ? driftToJson(reports) : driftToAnnotations(reports));
  if (output !== undefined) await writeFile(output, write[reporter]());
  const summary = environment['GITHUB_STEP_SUMMARY'];
  if (reporter === 'github' && summary !== undefined && summary !== '')
    await appendFile(summary, driftToMarkdown(reports));
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
