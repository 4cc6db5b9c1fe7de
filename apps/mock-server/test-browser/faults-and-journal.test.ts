import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { openTab, select } from './support/page.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

/** A request to Unipile, which the fake answers with a list. */
function listing({
  baseUrl,
  apiKey,
  accountId,
}: {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly accountId: string;
}) {
  return `curl '${baseUrl}/v2/${accountId}/users/me/relation-requests?type=sent&limit=5' -H 'X-API-KEY: ${apiKey}'`;
}

describe('faults', () => {
  test('a fault from the form answers the next request, and is used up then', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    await page.getByText('No fault: every request is answered as usual.').waitFor();
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption('getRelationRequestsList');
    await select(form, 'Error documented for the operation').selectOption('429 provider/too_many_requests');
    await form.getByLabel('Retry-After').fill('30');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    const fault = page.locator('[data-fault]');
    await fault.getByText('answers 429 provider/too_many_requests').waitFor();

    const command = listing(sandbox.connection('unipile'));
    expect(await runCurl(command)).toMatchObject({ status: 429, body: { type: 'provider/too_many_requests' } });
    expect(await runCurl(command)).toMatchObject({ status: 200 });
    await fault.getByText('used up').waitFor();

    await fault.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('No fault: every request is answered as usual.').waitFor();
    expect(await sandbox.faults()).toEqual([]);
  });

  test('a vendor has the operations and errors that its spec documents', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    const { vendors } = await (await fetch(`${mock.url}/_mock/vendors`)).json();
    for (const { name, operations } of vendors) {
      await select(form, 'Vendor').selectOption(name);
      const offered = await select(form, 'Operation').locator('option').allTextContents();
      expect(offered).toEqual([...operations.map(({ id }: { id: string }) => id), 'every operation']);
      for (const { id, errors } of operations) {
        await select(form, 'Operation').selectOption(id);
        expect(await select(form, 'Error documented for the operation').locator('option').count()).toBe(
          errors.length + 1,
        );
      }
    }
  });

  test('a connection can be dropped one request in two', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption({ label: 'every operation' });
    await select(form, 'Connection').selectOption('drop-after');
    expect(await select(form, 'Error documented for the operation').isDisabled()).toBe(true);
    await select(form, 'When').selectOption('every');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('the connection is dropped after it has happened').waitFor();

    const command = listing(sandbox.connection('unipile'));
    expect((await runCurl(command)).status).toBe(200);
    await expect(runCurl(command)).rejects.toThrow();
    await openTab(page, 'Journal');
    await page.getByRole('row').filter({ hasText: 'dropped' }).getByText('fault-1').waitFor();
  });

  test('what the control API refuses is said in its words at the form', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Error documented for the operation').selectOption({ label: 'none' });
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await form.getByRole('alert').getByText('give a type or a status').waitFor();
  });
});

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
