/**
 * Holds what people read against plain English: fails at a word that is hard to read, and at a link in a page that leads
 * nowhere. People read all Markdown, and the texts (not the comments) of programs, nodes and specs.
 */
import { globSync, readFileSync } from 'node:fs';
import { brokenLinks } from './words/broken-links.ts';
import { hardWords } from './words/hard-words.ts';
import { textsOf } from './words/texts-of.ts';

const pages = globSync(['*.md', '{docs,examples,specs,packages,apps}/**/*.md'], { exclude: isForeign });
const sources = globSync(
  [
    '{packages,apps}/*/{src,nodes,credentials,page}/**/*.{ts,tsx,html}',
    'specs/*/{openapi,errors}.yaml',
    '.github/**/*.yml',
  ],
  { exclude: isForeign },
);

const problems = [
  ...[...pages, ...sources].flatMap((file) => {
    const read = readFileSync(file, 'utf8');
    return textsOf(file, read).flatMap(({ line, text }) => hardWords(text).map((word) => `${file}:${line}: ${word}`));
  }),
  ...pages.flatMap((file) => brokenLinks(file)),
];
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages and ${sources.length} files with texts: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What others wrote, and what is only there for a while. */
function isForeign(path: string): boolean {
  return /(?:^|\/)(?:node_modules|dist|reports|CHANGELOG\.md|fixtures|generated\.ts)(?:\/|$)/.test(path);
}
