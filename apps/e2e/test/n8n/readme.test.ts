import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type MockServer, startMockServer } from '@invitekit/mock-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageSource } from '../../support/n8n/installed-package.ts';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { referencePage } from '../../support/n8n/reference-page.ts';

let n8n: N8n;
let fake: MockServer;
beforeAll(async () => {
  [n8n, fake] = await Promise.all([startN8n(), startMockServer()]);
});
afterAll(async () => {
  await Promise.all([n8n.close(), fake.close()]);
});

const readmeFile = path.join(packageSource, 'README.md');
const reference = new URL('../../../../docs/n8n/reference.md', import.meta.url);

test('the reference says what the nodes and the fake have', async () => {
  const page = referencePage(n8n, fake);
  if (process.env['INVITEKIT_RECORD'] === '1') await writeFile(reference, page);
  expect(await readFile(reference, 'utf8')).toBe(page);
});

test('the README says what it has to say in 1,750 words', async () => {
  const readme = await readFile(readmeFile, 'utf8');
  expect(readme.split(/\s+/).length).toBeLessThanOrEqual(1750);
});

/** The places in a page that a link can name. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('every link into the README finds its heading', async () => {
  const readme = await readFile(readmeFile, 'utf8');
  const own = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  const resources = n8n.types.descriptions().map(({ codex }) => JSON.stringify(codex?.resources));
  const fromNodes = resources.flatMap((text) => [...text.matchAll(/n8n-nodes#([^"]+)"/g)].map(([, anchor]) => anchor));
  expect(fromNodes.length).toBeGreaterThan(9);
  expect([...own, ...fromNodes].filter((anchor) => !anchorsOf(readme).includes(String(anchor)))).toEqual([]);
});

test.each([readmeFile, path.join(packageSource, '../../docs/n8n/triggers.md')])(
  'every link of %s to a file finds it, and its heading',
  async (file) => {
    const page = await readFile(file, 'utf8');
    const links = [...page.matchAll(/(?:\]\(|src=")((?:\.\.?\/)?[\w./-]+)(?:#([\w-]+))?[)"]/g)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, target = '', anchor] of links) {
      const found = path.join(path.dirname(file), target);
      expect(existsSync(found), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(await readFile(found, 'utf8')), target).toContain(anchor);
    }
  },
);
