import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from '../support/mock.ts';
import { toldFieldsTable } from '../support/told-fields.ts';

const page = new URL('../../../docs/what-vendors-tell.md', import.meta.url);

test('the table of what each vendor tells says what the clients read', async ({ createSandbox }) => {
  // The columns are aligned in the page.
  const aligned = await readFile(page, 'utf8');
  expect(aligned.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---')).toContain(await toldFieldsTable(createSandbox));
});
