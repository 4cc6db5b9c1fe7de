import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makeBusySandbox } from './support/busy-sandbox.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const opacityOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).opacity);

describe('what can be done with a row', () => {
  test.for(['invitations', 'people', 'journal', 'webhooks'])(
    'shows below the mouse and with the focus: %s',
    async (tab, { page, mock }) => {
      const id = await makeBusySandbox(mock, 'busy');
      await page.goto(`${mock.url}/#${id}/${tab}`);
      const row = page.locator('tbody tr', { has: page.locator('.row-actions button') }).first();
      const actions = row.locator('.row-actions > .buttons');
      await row.waitFor();
      await page.mouse.move(0, 0);
      await until(async () => (await opacityOf(actions)) === '0');
      await row.hover();
      await until(async () => (await opacityOf(actions)) === '1');
      await page.mouse.move(0, 0);
      await until(async () => (await opacityOf(actions)) === '0');
      await actions.getByRole('button').first().focus();
      await until(async () => (await opacityOf(actions)) === '1');
    },
  );

  test('always shows where there is no mouse', async ({ browser, mock }) => {
    const id = await makeBusySandbox(mock, 'busy');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(`${mock.url}/#${id}/invitations`);
    const actions = page.locator('.row-actions > .buttons').first();
    await actions.waitFor();
    expect(await opacityOf(actions)).toBe('1');
    await context.close();
  });
});

describe('a narrow window', () => {
  test('shows a list first, and the sandbox when asked', async ({ page, mock }) => {
    const id = await makeBusySandbox(mock, 'busy');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${mock.url}/#${id}/invitations`);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.getByRole('heading', { name: 'Clock' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'busy' }).click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.locator('.clock').getByText('5 Jun 2026').waitFor();
    await page.getByRole('button', { name: 'busy' }).click();
    await page.getByRole('heading', { name: 'Clock' }).waitFor({ state: 'hidden' });
  });

  test('shows a request in the place of the list', async ({ page, mock }) => {
    const id = await makeBusySandbox(mock, 'busy');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${mock.url}/#${id}/journal`);
    await page.locator('[data-entry="5"] button').first().click();
    const entry = page.getByRole('region', { name: 'Request 5' });
    await entry.waitFor();
    expect(await page.locator('.journal').isVisible()).toBe(false);
    await entry.getByRole('button', { name: 'Close request 5' }).click();
    await page.locator('.journal').waitFor();
  });

  test('shows the tab that the address names', async ({ page, mock }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${mock.url}/#default/rehearsals`);
    const tab = page.getByRole('tab', { name: 'Rehearsals' });
    await until(async () => {
      const box = await tab.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 390;
    });
  });

  test('leaves nothing of a text out', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    const note = `${'A long note. '.repeat(20)}The end.`;
    await sandbox.receive({ from: 'sophie-germain', note });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${mock.url}/#mine/invitations`);
      const line = page.getByText(note);
      await line.waitFor();
      expect(await line.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    }
  });
});
