import { createPaint, mapTexts, type Paint, printable } from '@invitekit/report-parts';
import { vendors } from '@invitekit/specs/vendors';
import { findingKinds, type Severity } from '../report/finding-kinds.ts';
import type { Finding, GateResult, LimitFigures, Report, RuleFigures } from '../report/report.ts';
import { shownNumber } from '../words/counted.ts';
import { foot, keyFigures, linkWords, ownerWords, subjectOf, verdictOf } from './report-words.ts';

/** The report for a terminal; nothing in it is obeyed by a terminal but colours. */
export function renderText(report: Report, { colours = false }: { readonly colours?: boolean } = {}): string {
  const paint = createPaint(colours);
  const shown = mapTexts(report, printable);
  const sections: readonly (readonly string[])[] = [
    [paint('bold', subjectOf(shown))],
    ...(shown.leftOut.length === 0 ? [] : [[`Answered by pinned data: ${shown.leftOut.join(', ')}`]]),
    aligned(keyFigures(shown)),
    section('Limits', aligned(shown.limits.map(toLimitRow)), paint),
    section(
      'Gates',
      shown.gates.map((gate) => toGateLine(gate, paint)),
      paint,
    ),
    section('First time that a rule would have acted', aligned(shown.rules.map(toRuleRow)), paint),
    section('What it would cost', aligned(shown.credits.vendors.map(toPriceRow)), paint),
    section('Credits by node', shown.credits.taken === null ? [] : aligned(toNodeRows(shown)), paint),
    ...shown.findings.map((finding) => toParagraph(finding, paint)),
    [paint(shown.passed ? 'green' : 'red', verdictOf(shown)), paint('dim', foot)],
  ];
  return `${sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint('bold', title), ...lines];
}

/** Rows with their columns below each other. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, [...cell].length)),
    [],
  );
  const pad = (cell: string, width: number) => cell + ' '.repeat(Math.max(0, width - [...cell].length));
  return rows.map((row) => `  ${row.map((cell, index) => pad(cell, widths[index] ?? 0)).join('  ')}`.trimEnd());
}

function toLimitRow({ owner, what, limit, most, date }: LimitFigures): readonly string[] {
  const allowed = limit === null ? 'no number known' : `of ${shownNumber(limit)}`;
  return [ownerWords[owner], what, shownNumber(most), allowed, date === null ? '' : `on ${date}`];
}

function toGateLine({ gate, wanted, came, isBroken }: GateResult, paint: Paint): string {
  const mark = isBroken ? paint('red', '✗') : paint('green', '✓');
  return `  ${mark} ${gate.padEnd(12)}  ${wanted}: ${came}`;
}

function toRuleRow({ date, effect, owner, rule }: RuleFigures): readonly string[] {
  return [date, effect, ownerWords[owner], rule];
}

function toPriceRow({ vendor, credits, isTaken, unpriced }: Report['credits']['vendors'][number]): readonly string[] {
  if (credits === null) return [vendors[vendor].displayName, 'no credits'];
  const rest = unpriced === 0 ? '' : `, ${unpriced} requests without a price there`;
  return [vendors[vendor].displayName, shownNumber(credits), `${isTaken ? 'taken' : 'by its price list'}${rest}`];
}

function toNodeRows({ credits }: Report): readonly (readonly string[])[] {
  return credits.nodes.map(({ workflow, node, requests, credits: taken }) => [
    workflow === null ? 'somewhere else' : `${workflow}: ${node}`,
    shownNumber(taken),
    `in ${shownNumber(requests)} requests`,
  ]);
}

const marks = {
  error: { mark: '✗', colour: 'red' },
  warning: { mark: '!', colour: 'yellow' },
} as const satisfies Readonly<Record<Severity, unknown>>;

const mostLinks = 3;

function toParagraph(
  { code, severity, sentence, change, nodes, people, requests }: Finding,
  paint: Paint,
): readonly string[] {
  const { mark, colour } = marks[severity];
  const links = requests.slice(0, mostLinks).map(linkWords);
  return [
    `${paint(colour, mark)} ${paint('bold', findingKinds[code].title)} ${paint('dim', `(${code})`)}`,
    `    ${sentence}`,
    ...(nodes.length === 0 ? [] : [`    where   ${nodes.join('; ')}`]),
    ...(people.length === 0 ? [] : [`    who     ${people.join(', ')}`]),
    ...(links.length === 0 ? [] : [`    first   ${links.join('; ')}`]),
    `    change  ${change}`,
  ];
}
