import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { listing } from './support/listing.ts';
import { announcement } from './support/page.ts';
import { test } from './support/test.ts';

const keysDialog = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

describe('keys', () => {
  test('open tabs, walk through the journal and close what is open', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    for (let count = 0; count < 3; count += 1) await runCurl(listing(sandbox.connection('unipile')));
    await page.goto(`${mock.url}/#mine/connect`);
    await page.keyboard.press('3');
    await page.waitForURL('**/#mine/journal');
    await page.locator('[data-entry="3"]').waitFor();
    for (const [key, number] of [
      ['j', 3],
      ['j', 2],
      ['j', 1],
      ['k', 2],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('region', { name: `Request ${number}` }).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.waitForURL('**/#mine/journal');
    await page.keyboard.press('/');
    await page.keyboard.type('j1');
    expect(await page.getByLabel('Search in requests and answers').inputValue()).toBe('j1');
  });

  test('move the clock to the next event', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    const { at } = await mock.control('get', '/sandboxes/{id}/clock/next', { path: { id: 'mine' } });
    await page.goto(`${mock.url}/#mine/invitations`);
    await page.getByRole('button', { name: /^Next event in / }).waitFor();
    await page.keyboard.press('n');
    await announcement(page).getByText('It is').waitFor();
    expect((await sandbox.clock()).now).toBe(at);
  });

  test('are told by one of them, and can be switched off', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/invitations`);
    await page.getByRole('row').nth(1).waitFor();
    await page.keyboard.press('?');
    await keysDialog(page).getByText('Move the clock to the next event').waitFor();
    // In a dialog they are not heard.
    await page.keyboard.press('3');
    await keysDialog(page).getByLabel('Use these keys').uncheck();
    await page.keyboard.press('Escape');
    await keysDialog(page).waitFor({ state: 'detached' });
    await page.keyboard.press('3');
    await page.reload();
    await page.getByRole('row').nth(1).waitFor();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Keys' }).click();
    await keysDialog(page).getByLabel('Use these keys').check();
    await page.keyboard.press('Escape');
    await keysDialog(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('#default/invitations');
    await page.keyboard.press('3');
    await page.waitForURL('**/#default/journal');
  });
});

describe('an address', () => {
  test('leads to one request, and going back goes back', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    for (let count = 0; count < 2; count += 1) await runCurl(listing(sandbox.connection('unipile')));
    await page.goto(`${mock.url}/#mine/journal/1`);
    await page.getByRole('region', { name: 'Request 1' }).waitFor();
    await page.locator('[data-entry="2"] button').first().click();
    await page.waitForURL('**/#mine/journal/2');
    await page.getByRole('region', { name: 'Request 2' }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Request 1' }).waitFor();
    await page.goForward();
    await page.getByRole('region', { name: 'Request 2' }).waitFor();
  });

  test('leads to a request that the filters or the length of the list leave out', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    const { baseUrl, apiKey } = sandbox.connection('unipile');
    for (let count = 0; count < 205; count += 1) {
      await fetch(`${baseUrl}/v2/accounts`, { headers: { 'X-API-KEY': apiKey } });
    }
    await page.goto(`${mock.url}/#mine/journal/2`);
    await page.getByRole('region', { name: 'Request 2' }).waitFor();
    expect(await page.locator('[data-entry="2"]').count()).toBe(0);
  });

  test('of a request that is not there says so', async ({ page, mock }) => {
    await mock.sandbox({ id: 'mine' });
    await page.goto(`${mock.url}/#mine/journal/7`);
    await page.getByText('The journal has no request 7.').waitFor();
  });
});
