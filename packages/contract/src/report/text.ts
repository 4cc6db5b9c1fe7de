import { createPaint, mapTexts, type Paint, printable } from '@invitekit/report-parts';
import { sharesOf } from '../coverage/coverage-report.ts';
import {
  countOf,
  type Finding,
  findingsOf,
  linesOf,
  type OperationReport,
  type Outcome,
  type Report,
  rules,
} from './report.ts';

const marks: Readonly<Record<Outcome, { readonly mark: string; readonly colour: Parameters<Paint>[0] }>> = {
  passed: { mark: '✓', colour: 'green' },
  failed: { mark: '✗', colour: 'red' },
  error: { mark: '!', colour: 'red' },
  skipped: { mark: '–', colour: 'yellow' },
};

/** The report for people: a line for each operation, then what is wrong. Nothing in it is obeyed by a terminal but colours. */
export function toText(report: Report, options: { readonly colours: boolean }): string {
  const paint = createPaint(options.colours);
  const shown = mapTexts(report, printable);
  const { operations, credits, incomplete, negatives } = shown;
  const width = Math.max(...operations.map(({ operation }) => operation.length));
  const lines = operations.map((operation) => {
    const { mark, colour } = marks[operation.outcome];
    const remark = describe(operation);
    const name = remark === '' ? operation.operation : operation.operation.padEnd(width);
    return `  ${paint(colour, mark)} ${name}${remark === '' ? '' : `  ${paint('dim', remark)}`}`;
  });
  const findings = findingsOf(shown).flatMap((finding) => ['', ...toParagraph(finding, paint)]);
  const end =
    incomplete === undefined ? [] : ['', `${paint(marks.error.colour, marks.error.mark)} ${incomplete.message}`];
  const spent = credits === undefined ? '' : `, ${credits.taken} credits taken`;
  const requests = operations.reduce((sum, operation) => sum + operation.requests, 0);
  const wrong = negatives === 0 ? '' : ` (${negatives} wrong on purpose)`;
  const counts = `${count(operations)}, ${requests} requests${wrong}${spent}`;
  return [...lines, ...findings, ...end, '', ...describeCoverage(shown), counts, ''].join('\n');
}

function describe({ outcome, reason = '', notes, findings }: OperationReport): string {
  if (outcome === 'failed') return findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return outcome === 'passed' ? notes.join('; ') : reason;
}

function toParagraph(finding: Finding, paint: Paint): readonly string[] {
  const { colour, mark } = marks.failed;
  const lines = linesOf(finding).map((line) => `    ${line}`);
  return [`${paint(colour, mark)} ${finding.operation}: ${rules[finding.rule]}`, ...lines];
}

function describeCoverage({ coverage }: Report): readonly string[] {
  if (coverage === undefined) return [];
  const shares = sharesOf(coverage).map(({ what, seen, all }) => `${seen} of ${all} ${what}`);
  return [`seen of the spec: ${shares.join(', ')}`];
}

/** Errors are counted only where there are any. */
function count(operations: readonly OperationReport[]): string {
  const counted = (wanted: Outcome) => countOf(operations, wanted);
  const errors = counted('error');
  return [
    `${counted('passed')} passed`,
    `${counted('failed')} failed`,
    ...(errors === 0 ? [] : [`${errors} could not run`]),
    `${counted('skipped')} skipped`,
  ].join(', ');
}
