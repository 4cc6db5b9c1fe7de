import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from '../support/mock.ts';
import { toldFieldsTable } from '../support/told-fields.ts';

const page = new URL('../../../docs/what-vendors-tell.md', import.meta.url);

test('the table of what each vendor tells says what the clients read', async ({ createSandbox }) => {
  expect(narrow(await readFile(page, 'utf8'))).toContain(narrow(await toldFieldsTable(createSandbox)));
});

/** The columns are aligned in the page. */
function narrow(table: string): string {
  return table.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');
}
