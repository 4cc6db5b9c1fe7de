import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { brokenLinks } from '../../../scripts/words/broken-links.ts';

test.for([
  ['[a](page.md)', undefined],
  ['[a](page.md "The page")', undefined],
  ['[a](#real-one)', undefined],
  ['[a](https://example.com/none "A title")', undefined],
  ['```md\n[a](none.md)\n```', undefined],
  ['~~~~\n~~~\n[a](none.md)\n~~~~', undefined],
  ['[a](none.md)', 'no file'],
  ['[a](none.md "The page")', 'no file'],
  ["see [a](none.md 'The page'), please", 'no file'],
  ['[a](#none "A title")', 'no heading'],
  ['[a](#in-a-fence)', 'no heading'],
  ['<img src="none.png">', 'no file'],
] as const)('the link in %j is broken: %s', ([text, problem]) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = path.join(folder, 'page.md');
  writeFileSync(page, `# Real one\n\n\`\`\`sh\n# In a fence\n\`\`\`\n\n${text}\n`);
  const wanted =
    problem === undefined ? [] : [expect.stringMatching(`page\\.md:\\d+: the link to .* leads to ${problem}$`)];
  expect(brokenLinks(page)).toEqual(wanted);
});
