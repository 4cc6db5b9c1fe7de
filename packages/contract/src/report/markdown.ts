import { mapTexts, printable } from '@invitekit/report-parts';
import { type CoverageReport, sharesOf } from '../coverage/coverage-report.ts';
import { countOf, findingsOf, type Outcome, type Report, rules } from './report.ts';

/** A job summary may have a mebibyte; whoever wants all of the findings has the other reports. */
const mostFindings = 100;

/** The report as Markdown, as GitHub shows it below a job. */
export function toMarkdown(reports: readonly Report[]): string {
  return reports.map(toSection).join('\n');
}

function toSection(report: Report): string {
  const shown = mapTexts(report, printable);
  const { vendor, baseUrl, operations, incomplete, coverage } = shown;
  const count = (wanted: Outcome) => countOf(operations, wanted);
  const findings = findingsOf(shown);
  const rows = findings
    .slice(0, mostFindings)
    .map(({ operation, rule, asked, came, wanted }) =>
      row(code(operation), escapeMarkdown(rules[rule]), code(asked), code(came), code(wanted)),
    );
  const more = findings.length - rows.length;
  return [
    `## ${escapeMarkdown(vendor)} at ${code(baseUrl)}`,
    '',
    `${count('passed')} passed, ${count('failed')} failed, ${count('error')} could not run, ${count('skipped')} skipped`,
    '',
    ...(incomplete === undefined ? [] : [`**${escapeMarkdown(incomplete.message)}**`, '']),
    ...(rows.length === 0
      ? []
      : [row('operation', 'rule', 'asked', 'came', 'wanted'), row('---', '---', '---', '---', '---'), ...rows, '']),
    ...(more > 0 ? [`and ${more} more findings`, ''] : []),
    ...(coverage === undefined ? [] : describeCoverage(coverage)),
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown and HTML only show. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~@>-]/g, '\\$&');
}

/** Text as it is, in the type of code; HTML has no end of it that a text could write. */
export function code(text: string): string {
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<code>${shown.replaceAll(/[\\`*_[\]|~@]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

function describeCoverage(coverage: CoverageReport): readonly string[] {
  const rows = sharesOf(coverage).map(({ what, seen, all }) => row(what, String(seen), String(all)));
  return [row('seen of the spec', 'number', 'of'), row('---', '---', '---'), ...rows, ''];
}
