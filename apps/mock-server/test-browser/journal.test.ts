import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { listing } from './support/listing.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

describe('the journal', () => {
  test('streams requests and opens one with what it matched, without the key', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const connection = sandbox.connection('unipile');
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    await page.getByText('No request yet that fits.').waitFor();

    await runCurl(listing(connection));
    await page.getByRole('button', { name: 'getRelationRequestsList' }).click();
    const entry = page.getByRole('region', { name: 'Request 1' });
    await entry.getByText('Matched getRelationRequestsList').waitFor();
    await entry.getByText('/v2/{account_id}/users/me/relation-requests').waitFor();
    await entry.getByText('Headers').first().click();
    await entry.getByText('[redacted]').first().waitFor();
    expect(await page.content()).not.toContain(connection.apiKey);

    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'detached' });
  });

  test('shows only what the filters let through, also of what comes later', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const connection = sandbox.connection('unipile');
    await runCurl(listing(connection));
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    await page.getByRole('button', { name: 'getRelationRequestsList' }).waitFor();

    await page.getByLabel('Status', { exact: true }).fill('404');
    await page.getByText('No request yet that fits.').waitFor();
    await runCurl(listing({ ...connection, accountId: 'acc_nobody' }));
    await runCurl(listing(connection));
    await page.getByRole('row').filter({ hasText: '404' }).waitFor();
    expect(await page.locator('.journal tbody tr').count()).toBe(1);

    await page.getByLabel('Status', { exact: true }).fill('');
    await until(async () => (await page.locator('.journal tbody tr').count()) === 3);
    await page.getByLabel('Search in requests and answers').fill('ACC_NOBODY');
    await until(async () => (await page.locator('.journal tbody tr').count()) === 1);
    await page.getByText('1 request', { exact: true }).waitFor();
  });

  test('is cleared only when sure, and goes on from there', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const command = listing(sandbox.connection('unipile'));
    await runCurl(command);
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    await page.getByRole('button', { name: 'Clear…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();
    await page.getByText('No request yet that fits.').waitFor();
    expect(await sandbox.journal.count()).toBe(0);

    await runCurl(command);
    await page.getByRole('button', { name: 'getRelationRequestsList' }).waitFor();
    await sandbox.reset();
    await page.getByText('No request yet that fits.').waitFor();
    await runCurl(command);
    await page.getByRole('button', { name: 'getRelationRequestsList' }).waitFor();
  });

  test('tells of requests whose key opens no sandbox', async ({ page, mock }) => {
    const { baseUrl, accountId } = (await mock.openSandbox('default')).connection('unipile');
    await page.goto(`${mock.url}/#default/journal`);
    await runCurl(listing({ baseUrl, accountId, apiKey: 'a-key-of-nobody' }));
    await page.getByText('1 request opened no sandbox').click();
    await page.getByText('unknown key', { exact: false }).last().waitFor();
    expect(await page.content()).not.toContain('a-key-of-nobody');
  });
});
