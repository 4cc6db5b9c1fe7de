import { vendors as manifest } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { listing } from './support/listing.ts';
import { select } from './support/page.ts';
import { test } from './support/test.ts';

describe('a preset of a fault', () => {
  test('fills in the form for the operation that is chosen', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption({ label: 'Unipile' });
    await select(form, 'Operation').selectOption('getRelationRequestsList');
    await form.getByRole('button', { name: 'Rate limit' }).click();
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('answers 429 provider/too_many_requests with Retry-After of 60 s').waitFor();
    const command = listing(sandbox.connection('unipile'));
    for (const status of [429, 429, 429, 200]) expect((await runCurl(command)).status).toBe(status);
  });

  test.for(Object.values(manifest))('adds a fault of $displayName, each of them', async ({ name }, { page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await select(form, 'Vendor').selectOption(name);
    const presets = form.getByRole('group', { name: 'Fill in' }).getByRole('button');
    const count = await presets.count();
    expect(count).toBeGreaterThanOrEqual(5);
    for (let index = 0; index < count; index += 1) {
      await presets.nth(index).click();
      await form.getByRole('button', { name: 'Add the fault' }).click();
      await page.locator('[data-fault]').nth(index).waitFor();
    }
    expect(await sandbox.faults()).toHaveLength(count);
  });

  test('of a former choice leaves nothing behind', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/faults`);
    const form = page.getByRole('form', { name: 'New fault' });
    await form.getByRole('button', { name: 'Slow' }).click();
    await form.getByRole('button', { name: 'Lost answer' }).click();
    await form.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('the connection is dropped after it has happened', { exact: true }).waitFor();
  });
});
