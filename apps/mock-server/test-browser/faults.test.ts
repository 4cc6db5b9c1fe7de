import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { listing } from './support/listing.ts';
import { openTab, select } from './support/page.ts';
import { test } from './support/test.ts';

describe('faults', () => {
  test('a fault from the form answers the next request, and is used up then', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    await page.getByText('No fault: every request is answered as usual.').waitFor();
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption('getRelationRequestsList');
    await select(form, 'Error documented for the operation').selectOption('429 provider/too_many_requests');
    await select(form, 'Retry-After').selectOption('in seconds');
    await form.getByLabel('In how long').fill('30');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    const fault = page.locator('[data-fault]');
    await fault.getByText('answers 429 provider/too_many_requests').waitFor();

    expect(await sandbox.faults()).toMatchObject([{ retryAfter: { seconds: 30, date: false }, times: 1 }]);
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
    await select(form, 'Which requests').selectOption('every');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('the connection is dropped after it has happened').waitFor();

    const command = listing(sandbox.connection('unipile'));
    expect((await runCurl(command)).status).toBe(200);
    await expect(runCurl(command)).rejects.toThrow();
    await openTab(page, 'Journal');
    await page.getByRole('row').filter({ hasText: 'dropped' }).getByText('fault-1').waitFor();
  });

  test('Retry-After can be a date, and the latency a range', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption('getRelationRequestsList');
    await select(form, 'Error documented for the operation').selectOption('429 provider/too_many_requests');
    await select(form, 'Retry-After').selectOption('as a date');
    await form.getByLabel('In how long').fill('3600');
    await form.getByLabel('Latency').fill('1');
    await form.getByLabel('Up to').fill('5');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('with Retry-After as a date in 3600 s; takes 1 to 5 ms').waitFor();

    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
    const { headers } = await fetch(`${baseUrl}/v2/${accountId}/users/me/relation-requests?type=sent`, {
      headers: { 'X-API-KEY': apiKey },
    });
    expect(headers.get('retry-after')).toBe('Mon, 01 Jun 2026 10:00:00 GMT');
  });

  test('what was said for one error is not said of another', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption('getRelationRequestsList');
    await select(form, 'Error documented for the operation').selectOption('429 provider/too_many_requests');
    await select(form, 'Retry-After').selectOption('in seconds');
    await select(form, 'Error documented for the operation').selectOption('504 api/proxy_timeout');
    expect(await select(form, 'Retry-After').count()).toBe(0);
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('answers 504 api/proxy_timeout', { exact: true }).waitFor();
  });

  test('a fault holds for an hour of the clock, a day from now', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const command = listing(sandbox.connection('unipile'));
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption('getRelationRequestsList');
    await select(form, 'Error documented for the operation').selectOption('504 api/proxy_timeout');
    await select(form, 'Which requests').selectOption('every request');
    await select(form, 'Begins by its clock').selectOption('in a day');
    await select(form, 'Lasts').selectOption('an hour');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    const fault = page.locator('[data-fault]');
    await fault.getByText('from 2 Jun 2026, 09:00:00 UTC, until 2 Jun 2026, 10:00:00 UTC').waitFor();
    await fault.getByText('to come').waitFor();
    expect((await runCurl(command)).status).toBe(200);

    await page.getByRole('button', { name: '+1 day' }).click();
    await fault.getByText('to come').waitFor({ state: 'detached' });
    expect((await runCurl(command)).status).toBe(504);

    await page.getByRole('button', { name: '+1 hour' }).click();
    await fault.getByText('over').waitFor();
    expect((await runCurl(command)).status).toBe(200);
  });

  test('what the control API refuses is said in its words at the form', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Error documented for the operation').selectOption({ label: 'none' });
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await form.getByRole('alert').getByText('give a type or a status').waitFor();
    await form.getByLabel('Latency').fill('5');
    await form.getByLabel('Up to').fill('1');
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await form.getByRole('alert').getByText('from must not be more than to').waitFor();
  });
});
