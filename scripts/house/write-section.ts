import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './figures.ts';
import { repository } from './repository.ts';
import { cycleLines, packageTable, requestTable, toMarkdown } from './tables.ts';

const file = join(repository, 'docs/house.md');

const introduction = `# How much code a request needs

Counted by \`npx -y pnpm@12 run count\`; \`--write <heading>\` puts the figures under a heading of this page.

- **files, functions, calls**: the code that runs for one request in the fake, after similar ones, by V8's precise
  coverage: a page of ten sent invitations, and the request that sends one. Only our own code counts.
- **names**, **types**: what these functions use from our other files, so what a reader must look up: functions, classes and values;
  then types. A name counts once.
- **lines**: TypeScript in the repository, with empty lines, without generated files.
- **cycles**: imports of types count, tests do not. Files beside the folders of a \`src\` do not count as a folder.
`;

/** Puts figures under a heading of `docs/house.md`, in the place of what stood there. */
export function writeSection(heading: string, figures: Figures): void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : introduction;
  const [first = '', ...sections] = page.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${heading}\n`));
  writeFileSync(
    file,
    [first, ...others, toSection(heading, figures)]
      .map((each) => each.trimEnd())
      .join('\n\n')
      .concat('\n'),
  );
}

function toSection(heading: string, figures: Figures): string {
  const parts = [
    toMarkdown(requestTable(figures)),
    toMarkdown(packageTable(figures)),
    ...paragraphs(cycleLines(figures)),
  ];
  return [`## ${heading}`, ...parts].join('\n\n');
}

/** A list stands apart from the line before it. */
function paragraphs(lines: readonly string[]): readonly string[] {
  return lines
    .map((line, index) => (line.startsWith('- ') && lines[index - 1]?.startsWith('- ') ? `\n${line}` : `\n\n${line}`))
    .join('')
    .split('\n\n')
    .filter((part) => part !== '');
}
