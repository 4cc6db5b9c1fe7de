import { annotate, mapTexts, printable, withoutCommands } from '@invitekit/report-parts';
import { findingKinds } from '../report/finding-kinds.ts';
import type { Report } from '../report/report.ts';
import { describe } from './junit.ts';
import { renderText } from './text.ts';

/** The reports for the log of GitHub Actions: the text, and an annotation for each finding and each broken gate. */
export function renderGithub(reports: readonly Report[]): string {
  const text = reports.map((report) => renderText(report)).join('\n');
  return `${withoutCommands(text)}${reports.flatMap(toAnnotations).join('')}`;
}

function toAnnotations(report: Report): readonly string[] {
  const { vendor, findings, gates } = mapTexts(report, printable);
  return [
    ...findings.map((finding) => {
      const { code, severity } = finding;
      return annotate(`${vendor}: ${findingKinds[code].title}`, describe(finding), severity);
    }),
    ...gates
      .filter(({ gate, isBroken }) => isBroken && gate !== 'no-errors')
      .map(({ gate, wanted, came }) =>
        annotate(`${vendor}: the gate ${gate} is broken`, `wanted  ${wanted}\ncame    ${came}`),
      ),
  ];
}
