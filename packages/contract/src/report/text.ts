import { type Finding, findingsOf, type OperationReport, type Outcome, type Report, rules } from './report.ts';

const marks: Readonly<Record<Outcome, { readonly mark: string; readonly colour: number }>> = {
  passed: { mark: '✓', colour: 32 },
  failed: { mark: '✗', colour: 31 },
  skipped: { mark: '–', colour: 33 },
};

const dim = 2;

/** The report for people: a line for each operation, then what is wrong. */
export function toText(report: Report, options: { readonly colours: boolean }): string {
  const paint = (code: number, text: string) => (options.colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { operations, credits } = report;
  const width = Math.max(...operations.map(({ operation }) => operation.length));
  const lines = operations.map((operation) => {
    const { mark, colour } = marks[operation.outcome];
    const remark = describe(operation);
    const name = remark === '' ? operation.operation : operation.operation.padEnd(width);
    return `  ${paint(colour, mark)} ${name}${remark === '' ? '' : `  ${paint(dim, remark)}`}`;
  });
  const findings = findingsOf(report).flatMap((finding) => ['', ...toParagraph(finding, paint)]);
  const spent = credits === undefined ? '' : `, ${credits.taken} credits taken`;
  const requests = operations.reduce((sum, operation) => sum + operation.requests, 0);
  return [...lines, ...findings, '', `${count(operations)}, ${requests} requests${spent}`, ''].join('\n');
}

function describe({ outcome, reason, notes, findings }: OperationReport): string {
  if (outcome === 'failed') return findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return outcome === 'skipped' ? (reason ?? '') : notes.join('; ');
}

function toParagraph({ operation, rule, asked, came, wanted }: Finding, paint: (code: number, text: string) => string) {
  return [
    `${paint(marks.failed.colour, marks.failed.mark)} ${operation}: ${rules[rule]}`,
    `    asked   ${asked}`,
    `    came    ${came}`,
    `    wanted  ${wanted}`,
  ];
}

function count(operations: readonly OperationReport[]): string {
  const outcomes: readonly Outcome[] = ['passed', 'failed', 'skipped'];
  return outcomes
    .map((outcome) => `${operations.filter((operation) => operation.outcome === outcome).length} ${outcome}`)
    .join(', ');
}
