import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { announcement, dateOnClock, select } from './support/page.ts';
import { test } from './support/test.ts';

/** A file as a person has it on the disk. */
function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

function loadDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Load a saved sandbox' });
  return { dialog, file: dialog.getByLabel('File'), into: select(dialog, 'Into') };
}

describe('a saved sandbox', () => {
  test('is a file, from which a new sandbox begins where the first one was', async ({ page, mock }) => {
    const first = await mock.sandbox({ id: 'first' });
    await first.advance('P3D');
    await page.goto(`${mock.url}/#first/invitations`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save…' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('first.json');
    await announcement(page).getByText('Saved first as first.json.').waitFor();
    const saved = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(saved)).toEqual(await first.snapshot());

    await page.getByRole('button', { name: 'Load…' }).click();
    const { dialog, file, into } = loadDialog(page);
    await file.setInputFiles(fileOf('Before lunch.json', saved));
    await into.selectOption('a new sandbox');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await page.waitForURL('**/#before-lunch/invitations');
    await dateOnClock(page, '4 Jun 2026').waitFor();
    expect(await (await mock.openSandbox('before-lunch')).invitations()).toEqual(await first.invitations());
  });

  test('takes the place of what is in the sandbox that is shown', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'first' });
    const saved = JSON.stringify(await sandbox.snapshot());
    await sandbox.advance('P3D');
    await page.goto(`${mock.url}/#first/invitations`);
    await dateOnClock(page, '4 Jun 2026').waitFor();
    await page.getByRole('button', { name: 'Load…' }).click();
    const { dialog, file } = loadDialog(page);
    await file.setInputFiles(fileOf('first.json', saved));
    await dialog.getByText('What is in first now is lost.').waitFor();
    await dialog.getByRole('button', { name: 'Replace first' }).click();
    await dateOnClock(page, '1 Jun 2026').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect((await sandbox.clock()).now).toBe('2026-06-01T09:00:00.000Z');
  });

  test('that cannot be loaded is said so in the dialog, and nothing is lost', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'first' });
    const saved = await sandbox.snapshot();
    await sandbox.advance('P3D');
    await page.goto(`${mock.url}/#first/invitations`);
    await page.getByRole('button', { name: 'Load…' }).click();
    const { dialog, file, into } = loadDialog(page);
    const problem = dialog.getByRole('alert');
    await file.setInputFiles(fileOf('notes.json', 'Dear diary'));
    await dialog.getByRole('button', { name: 'Replace first' }).click();
    await problem.getByText('notes.json is not valid JSON.').waitFor();

    await file.setInputFiles(fileOf('package.json', '{"name":"app"}'));
    await dialog.getByRole('button', { name: 'Replace first' }).click();
    await problem.getByText('must be "invitekit-sandbox"').waitFor();

    await file.setInputFiles(fileOf('first.json', JSON.stringify(saved)));
    await into.selectOption('a new sandbox');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await problem.getByText('There is a sandbox first already.').waitFor();

    await dialog.getByLabel('Name').fill('Not A Name');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await problem.getByText('lower-case letters').waitFor();
    expect((await sandbox.clock()).now).toBe('2026-06-04T09:00:00.000Z');
  });

  test('is still asked for once the choice of a file was left', async ({ page, mock }) => {
    await page.goto(mock.url);
    await page.getByRole('button', { name: 'Load…' }).click();
    const { dialog, file } = loadDialog(page);
    await file.evaluate((input) => input.dispatchEvent(new Event('cancel', { bubbles: true })));
    await dialog.getByRole('button', { name: 'Replace default' }).waitFor();
    expect(await dialog.count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
