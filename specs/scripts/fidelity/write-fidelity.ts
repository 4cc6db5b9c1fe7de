import { grades } from '../../reader/index.ts';
import { type Call, type Cost, costs } from './call-that-settles.ts';
import type { Fidelity, OpenQuestion } from './read-fidelity.ts';

const titles: Readonly<Record<Cost, string>> = {
  free: 'Calls that change nothing and cost nothing',
  paid: 'Reads that cost credits',
  undone: 'Calls that can be undone',
  'for good': 'Calls that cannot be undone',
  'no call': 'What no call can show',
};

/** The whole text of `docs/fidelity.md`. */
export function writeFidelity(all: readonly Fidelity[]): string {
  return `<!-- Generated from the specs by \`pnpm generate\`. Do not edit. -->

# How true the fake is

Each fact in the specs has a source: a recorded answer of the live vendor (\`recorded\`), the vendor's page that we keep (\`seed\`),
another page or program of the vendor (\`vendor\`), somebody who built on the API (\`third-party\`), or our own conclusion
(\`inferred\`). The table counts these sources by grade. A part without a source has the source of the part around it.

${wordRecorded(all)}

${table(all)}

An operation is a method on a path, or an action where the body names one. The fake answers 501 for what is not modelled, and the
journal names it.

## What would answer the open questions

Each inferred fact, and each open doubt, with the one call that would settle it, cheapest first. The place of a fact is in
\`specs/<vendor>/openapi.yaml\`, unless another file is named; settings of the fake choose between the possibilities. Record the call
with \`invitekit-contract proxy --record\`; \`invitekit-contract drift\` says what it shows.

${costs.map((cost) => section(cost, all)).join('\n')}`;
}

function wordRecorded(all: readonly Fidelity[]): string {
  const recorded = sum(all.map(({ count }) => count.byGrade.get('recorded') ?? 0));
  return recorded === 0
    ? 'Tried against live vendors: nothing yet.'
    : `Tried against live vendors: ${recorded} facts, each with the date and the recording.`;
}

function table(all: readonly Fidelity[]): string {
  const header = ['vendor', ...grades, 'together', 'operations', 'not modelled'];
  const rows = all.map(({ displayName, count: { byGrade, operations, notModelled } }) => {
    const numbers = grades.map((grade) => byGrade.get(grade) ?? 0);
    return [displayName, ...numbers, sum(numbers), operations, notModelled];
  });
  const totals = header.slice(1).map((_, column) => sum(rows.map((row) => Number(row[column + 1]))));
  const line = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, line, ...rows, ['together', ...totals]].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function section(cost: Cost, all: readonly Fidelity[]): string {
  const vendors = all.flatMap(({ displayName, questions }) => {
    const own = questions.filter(({ call }) => call.cost === cost);
    return own.length === 0 ? [] : [`#### ${displayName}\n\n${callList(own)}\n`];
  });
  return vendors.length === 0 ? '' : `### ${titles[cost]}\n\n${vendors.join('\n')}`;
}

/** A call, and all that it settles. */
function callList(questions: readonly OpenQuestion[]): string {
  const byCall = Map.groupBy(questions, ({ call }) => wordCall(call));
  const largestFirst = [...byCall].toSorted(([, one], [, other]) => other.length - one.length);
  return largestFirst.map(([call, settled]) => `- ${call}\n${settled.map(wordQuestion).join('\n')}`).join('\n');
}

function wordCall({ operation, with: how }: Call): string {
  if (operation === undefined) return `${how}:`;
  const { method, path, id } = operation;
  return `\`${method.toUpperCase()} ${path}\` (\`${id}\`): ${how}`;
}

function wordQuestion({ at, text }: OpenQuestion): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return at === undefined ? `  - doubt: ${line}` : `  - \`${at}\`: ${line}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
