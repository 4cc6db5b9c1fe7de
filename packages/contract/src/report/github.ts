import { mapTexts } from './map-texts.ts';
import { printable } from './printable.ts';
import { findingsOf, type Report, rules } from './report.ts';
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
  const annotations = findingsOf(shown).map(({ operation, rule, asked, came, wanted }) =>
    annotate(`${vendor} ${operation}: ${rules[rule]}`, `asked   ${asked}\ncame    ${came}\nwanted  ${wanted}`),
  );
  return incomplete === undefined
    ? annotations
    : [...annotations, annotate(`${vendor} could not be checked`, incomplete.message)];
}

/** A command that shows an annotation. */
export function annotate(title: string, message: string, level: 'error' | 'warning' = 'error'): string {
  return `::${level} title=${escapeProperty(title)}::${escapeData(message)}\n`;
}

/** As the toolkit of GitHub Actions escapes what follows the second `::`. */
function escapeData(text: string): string {
  return withoutCommands(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for the value of a property, which a comma or a colon would end. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The older form of commands counts anywhere in a line, the newer one at its beginning. */
function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replaceAll(/^(\s*):(?=:)/gm, '$1: ');
}
