import { annotate, mapTexts, printable, withoutCommands } from '@invitekit/report-parts';
import { findingsOf, linesOf, type Report, rules } from './report.ts';
import { toText } from './text.ts';

/**
 * The report for the log of GitHub Actions: the text, and an annotation for each finding and for what kept a run from its
 * end. Nothing that a server sends can become a command of the log.
 */
export function toGithub(reports: readonly Report[]): string {
  const text = reports.map((report) => `${report.vendor}\n${toText(report, { colours: false })}`).join('\n');
  return `${withoutCommands(text)}${reports.flatMap(toAnnotations).join('')}`;
}

function toAnnotations(report: Report): readonly string[] {
  const shown = mapTexts(report, printable);
  const { vendor, incomplete } = shown;
  const annotations = findingsOf(shown).map((finding) =>
    annotate(`${vendor} ${finding.operation}: ${rules[finding.rule]}`, linesOf(finding).join('\n')),
  );
  return incomplete === undefined
    ? annotations
    : [...annotations, annotate(`${vendor} could not be checked`, incomplete.message)];
}
