/** Writes `docs/fidelity.md` from the specs; with `--check`, fails when it is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { countFacts, type FactCount, grades } from './count-facts.ts';
import { readVendorFacts } from './read-vendor-facts.ts';
import { vendors } from './vendors.ts';

const target = new URL('../../docs/fidelity.md', import.meta.url);
const counts = vendors.map((vendor) => [readVendorFacts(vendor).facts.displayName, countFacts(vendor)] as const);
const text = word(counts);
const present = await readFile(target, 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if (present !== text) {
  console.error('Stale: docs/fidelity.md. Run "npx -y pnpm@12 generate" and commit the result.');
  process.exitCode = 1;
}

function word(rows: readonly (readonly [name: string, facts: FactCount])[]): string {
  const header = ['vendor', ...grades, 'together', 'operations', 'not modelled'];
  const cells = rows.map(([name, { byGrade, operations, notModelled }]) => {
    const numbers = grades.map((grade) => byGrade[grade]);
    return [name, ...numbers, sum(numbers), operations, notModelled];
  });
  const totals = header.slice(1).map((_, column) => sum(cells.map((row) => Number(row[column + 1]))));
  return `<!-- Generated from the specs by \`pnpm generate\`. Do not edit. -->

# How true the fake is

Each fact in the specs says where it comes from: the vendor's page that we keep (\`seed\`), another page or program of the vendor
(\`vendor\`), somebody who built against the API (\`third-party\`), or nobody (\`inferred\`). These are the sources written in the
specs, by grade. A part without one has the source of what surrounds it.

Tried against live vendors: nothing yet.

${[header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...cells, ['together', ...totals]].map((row) => `| ${row.join(' | ')} |`).join('\n')}

An operation is a method on a path, or an action where the body names one. What is not modelled is answered with 501, and the
journal names it. What is only inferred is open: the notes of each vendor (\`specs/<vendor>/NOTES.md\`) say what would settle it,
and settings of the fake choose between the possibilities.
`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
