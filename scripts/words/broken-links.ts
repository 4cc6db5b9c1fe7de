import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A sentence for each link of a page that leads to no file of the repository, or to no heading of a page. */
export function brokenLinks(page: string): readonly string[] {
  const lines = readProse(page).split('\n');
  return lines.flatMap((line, index) =>
    [...line.matchAll(/\]\(([^)\s]+)(?:\s[^)]*)?\)|src="([^"]+)"/g)].flatMap(([, link, source]) => {
      const problem = problemOf(page, link ?? source ?? '');
      return problem === undefined ? [] : [`${page}:${index + 1}: ${problem}`];
    }),
  );
}

function problemOf(page: string, link: string): string | undefined {
  if (/^[a-z]+:/i.test(link)) return undefined;
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page : path.join(path.dirname(page), file);
  if (!existsSync(target)) return `the link to ${link} leads to no file`;
  if (heading === undefined || statSync(target).isDirectory()) return undefined;
  return headingsOf(target).includes(heading) ? undefined : `the link to ${link} leads to no heading`;
}

/** As GitHub makes them. */
function headingsOf(page: string): readonly string[] {
  return [...readProse(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** A page with its blocks of code as empty lines. */
function readProse(page: string): string {
  return readFileSync(page, 'utf8').replaceAll(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1/gm, (block) =>
    block.replaceAll(/[^\n]/g, ''),
  );
}
