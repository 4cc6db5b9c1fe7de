import type { Figures } from './figures.ts';

/** A table of texts and numbers; its first row names the columns. */
export type Table = readonly (readonly (string | number)[])[];

export function requestTable({ requests }: Figures): Table {
  return [
    ['vendor', 'request', 'files', 'functions', 'calls', 'names', 'types'],
    ...requests.map(({ vendor, request, files, functions, calls, names, types }) => [
      vendor,
      request,
      files,
      functions,
      calls,
      names,
      types,
    ]),
  ];
}

export function packageTable({ packages }: Figures): Table {
  const sum = (name: 'files' | 'source' | 'testFiles' | 'tests') =>
    packages.reduce((total, figures) => total + figures[name], 0);
  return [
    ['package', 'source files', 'source lines', 'test files', 'test lines'],
    ...packages.map((each) => [each.package, each.files, each.source, each.testFiles, each.tests]),
    ['all', sum('files'), sum('source'), sum('testFiles'), sum('tests')],
  ];
}

export function cycleLines({ fileCycles, folderCycles, folderPairs }: Figures): readonly string[] {
  return [
    `Groups of files that import each other in a circle: ${fileCycles.length}`,
    ...fileCycles.map((cycle) => `- ${cycle.join(', ')}`),
    `Groups of folders of \`src\` that do: ${folderCycles.length}`,
    ...folderCycles.map((cycle) => `- ${cycle.join(', ')}`),
    `Pairs of folders that import each other: ${folderPairs.length}`,
    ...folderPairs.map((pair) => `- ${pair.join(' and ')}`),
  ];
}

/** Columns of equal width, numbers to the right. */
export function toText(table: Table): string {
  const widths = widthsOf(table);
  return table.map((row) => row.map((cell, column) => pad(cell, widths[column])).join('  ')).join('\n');
}

export function toMarkdown(table: Table): string {
  const widths = widthsOf(table);
  const lines = table.map((row) => `| ${row.map((cell, column) => pad(cell, widths[column])).join(' | ')} |`);
  const isNumber = (table[1] ?? []).map((cell) => typeof cell === 'number');
  const rule = widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [lines[0], `| ${rule.join(' | ')} |`, ...lines.slice(1)].join('\n');
}

function pad(cell: string | number, width = 0): string {
  return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
}

function widthsOf(table: Table): readonly number[] {
  return (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
}
