import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageSource } from '../../support/n8n/installed-package.ts';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

let n8n: N8n;
beforeAll(async () => {
  n8n = await startN8n();
});
afterAll(async () => {
  await n8n.close();
});

test('the README tells which node has which operation', async () => {
  const readme = await readFile(path.join(packageSource, 'README.md'), 'utf8');
  const rows = readme.split('\n').flatMap((line) => (/^\|.*[✓|] +\|$/.test(line) ? [cellsOf(line)] : []));
  let resource = '';
  const told = rows.flatMap(([first = '', operation, ...marks]) => {
    resource = first || resource;
    return marks.map((mark, index) => (mark === '✓' ? `${index} ${resource}: ${operation}` : ''));
  });
  const nodes = ['linkedInInvitations', ...Object.values(vendorsUnderTest).map(({ node }) => node)];
  const real = nodes.flatMap((node, index) => namesOf(node).map((name) => `${index} ${name}`));
  expect(told.filter(Boolean).toSorted()).toEqual(real.toSorted());
});

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** Resource and operation as the editor shows them. */
function namesOf(node: string): readonly string[] {
  const { properties } = n8n.types.getByNameAndVersion(node).description;
  const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
  return properties.flatMap(({ name: field, displayOptions, options = [] }) => {
    if (field !== 'operation') return [];
    const shownFor = displayOptions?.show?.['resource']?.[0];
    const resource = resources.find((option) => 'value' in option && option.value === shownFor)?.name;
    return options.map(({ name }) => `${resource}: ${name}`);
  });
}

test('every link into the README finds its heading', async () => {
  const readme = await readFile(path.join(packageSource, 'README.md'), 'utf8');
  const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  const own = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  const resources = n8n.types.descriptions().map(({ codex }) => JSON.stringify(codex?.resources));
  const fromNodes = resources.flatMap((text) => [...text.matchAll(/n8n-nodes#([^"]+)"/g)].map(([, anchor]) => anchor));
  expect(fromNodes.length).toBeGreaterThan(9);
  expect([...own, ...fromNodes].filter((anchor) => !anchors.includes(String(anchor)))).toEqual([]);
});
