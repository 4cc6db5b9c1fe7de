import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { listing } from './support/listing.ts';
import { announcement, dateOnClock, openTab } from './support/page.ts';
import { test } from './support/test.ts';

describe('sandboxes at the page', () => {
  test('the address opens a sandbox and a list, and going back goes back', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'first' });
    await page.goto(`${mock.url}/#first/connect/unipile`);
    await page.getByTitle(sandbox.connection('unipile').apiKey).waitFor();
    expect(await page.getByRole('tab', { name: 'Connect' }).getAttribute('aria-selected')).toBe('true');

    await page.getByRole('link', { name: /^default/ }).click();
    await page.getByTitle('mock-unipile-key', { exact: true }).waitFor();
    await page.goBack();
    await page.getByTitle(sandbox.connection('unipile').apiKey).waitFor();
  });

  test('a sandbox that is not there is said to be missing, and nothing of another is shown', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/connect/unipile`);
    await page.getByTitle('mock-unipile-key', { exact: true }).waitFor();
    await page.goto(`${mock.url}/#nowhere/connect`);
    await page.getByText('There is no sandbox nowhere.').first().waitFor();
    await page.getByTitle('mock-unipile-key', { exact: true }).waitFor({ state: 'detached' });
  });

  test('a fork has the world of the first, and changes alone', async ({ page, mock }) => {
    const first = await mock.sandbox({ id: 'first' });
    const [newest] = await first.invitations({ direction: 'sent', state: 'pending' });
    await page.goto(`${mock.url}/#first/invitations`);
    await page.getByRole('button', { name: 'Fork' }).click();
    await announcement(page).getByText('a copy of first').waitFor();
    await page.waitForURL((url) => !url.hash.startsWith('#first/'));
    const fork = new URL(page.url()).hash.slice(1).split('/')[0] ?? '';

    await page
      .locator(`[data-invitation="${newest?.id}"]`)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await page.locator(`[data-invitation="${newest?.id}"]`).getByText('accepted').waitFor();
    expect(await (await mock.openSandbox(fork)).invitations({ state: 'accepted' })).toMatchObject([{ id: newest?.id }]);
    expect(await first.invitations({ state: 'accepted' })).toEqual([]);
  });

  test('as many requests are counted as the journal has noted, at once', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'first' });
    const command = listing(sandbox.connection('unipile'));
    const shown = page.getByRole('link', { name: /^first/ });
    await page.goto(`${mock.url}/#first/journal`);
    await shown.getByText('0 requests').waitFor();
    await runCurl(command);
    await runCurl(command.replace('type=sent', 'type=nonsense'));
    await shown.getByText('2 requests').waitFor();
    // Changes nothing, so that only the journal tells of it.
    await runCurl(command.replace('/users/me/relation-requests', '/nowhere'));
    await shown.getByText('3 requests').waitFor();
    await page.locator('.panel').getByText('3 requests').waitFor();
    expect(await sandbox.journal.count()).toBe(3);

    await sandbox.reset();
    await shown.getByText('0 requests').waitFor();
  });

  test('is reset and deleted only when sure', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'first' });
    await sandbox.advance('P3D');
    await page.goto(`${mock.url}/#first/invitations`);
    await dateOnClock(page, '4 Jun 2026').waitFor();
    const question = page.getByRole('dialog');

    await page.getByRole('button', { name: 'Reset…' }).click();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect((await sandbox.clock()).now).toBe('2026-06-04T09:00:00.000Z');
    await page.getByRole('button', { name: 'Reset…' }).click();
    await question.getByRole('button', { name: 'Reset' }).click();
    await dateOnClock(page, '1 Jun 2026').waitFor();

    await page.getByRole('button', { name: 'Delete…' }).click();
    await question.getByText('Its keys open nothing any more').waitFor();
    await question.getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL('**/#default/invitations');
    await page.getByRole('link', { name: /^first/ }).waitFor({ state: 'detached' });
    await expect(mock.openSandbox('first')).rejects.toThrow('There is no sandbox first.');
    expect(await page.getByRole('button', { name: 'Delete…' }).isDisabled()).toBe(true);
  });

  test('a name that is taken is said so in the dialog, which stays', async ({ page, mock }) => {
    await page.goto(mock.url);
    await page.getByRole('button', { name: 'New…' }).click();
    const dialog = page.getByRole('dialog', { name: 'New sandbox' });
    await dialog.getByLabel('Name').fill('default');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await dialog.getByRole('alert').getByText('There is a sandbox with this id already.').waitFor();
    await dialog.getByLabel('Name').fill('another');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await page.waitForURL('**/#another/connect');
  });

  test('an account is restricted and its credits change', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ linkupCredits: 5 });
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByLabel("Status of Ada Lovelace's account").selectOption('restricted');
    await announcement(page).getByText("Ada Lovelace's account is restricted now.").waitFor();
    expect(await sandbox.accounts()).toMatchObject([{ status: 'restricted' }, { status: 'connected' }]);

    await page.getByRole('button', { name: 'Add 100 credits at LinkupAPI' }).click();
    await page.getByText('105', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Take all credits at LinkupAPI' }).click();
    await page.locator('.credits').getByText('0', { exact: true }).waitFor();
    expect(await sandbox.credits()).toBe(0);
  });

  test('a fake that has gone is said to be gone', async ({ page, mock, errors }) => {
    await page.goto(mock.url);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.route('**/_mock/**', (route) => route.abort());
    await openTab(page, 'Faults');
    await page.getByText('The fake does not answer. Is it still running?').first().waitFor();
    expect(errors.splice(0)).toContain('Failed to load resource: net::ERR_FAILED');
  });

  test('names that look like markup stay text', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const name = '<img src=x onerror="document.title=1">';
    await sandbox.putMember('mallory', { firstName: name, lastName: '', headline: name });
    await sandbox.receive({ from: 'mallory', note: name });
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.locator('.name').getByText(name).waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});
