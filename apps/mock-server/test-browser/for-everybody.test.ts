import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makeBusySandbox } from './support/busy-sandbox.ts';
import { lowContrasts } from './support/contrast.ts';
import { dateOnClock, openTab, type Tab } from './support/page.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const tabs: readonly Tab[] = ['Connect', 'Invitations', 'Journal', 'Faults', 'People', 'Webhooks', 'Rehearsals'];

/** Opens each list, and in the journal an entry. */
async function lookAround(page: Page, look: (tab: Tab) => Promise<void>): Promise<void> {
  for (const tab of tabs) {
    await openTab(page, tab);
    const shown = {
      Connect: 'pre',
      Invitations: 'tbody tr',
      Journal: 'tbody tr',
      Faults: 'li',
      People: 'tbody tr',
      Webhooks: '.deliveries',
      Rehearsals: '.empty',
    };
    await page.locator(`.panel ${shown[tab]}`).first().waitFor();
    if (tab === 'Journal') {
      await page.locator('.journal tbody button').first().click();
      await page.locator('.entry').waitFor();
    }
    await look(tab);
  }
}

describe('the page is for everybody', () => {
  test('every control has a name', async ({ page, mock }) => {
    const id = await makeBusySandbox(mock, 'busy');
    await page.goto(`${mock.url}/#${id}/invitations`);
    const nameless =
      /^\s*- (button|link|textbox|searchbox|spinbutton|combobox|radio|checkbox|tab|meter|dialog)\b(?! ")/m;
    await lookAround(page, async (tab) => {
      const seen = await page.locator('body').ariaSnapshot();
      expect(seen, tab).toMatch(/- button "/);
      expect(seen, tab).not.toMatch(nameless);
    });
    for (const name of ['New…', 'Load…']) {
      await page.getByRole('button', { name }).click();
      expect(await page.getByRole('dialog').ariaSnapshot()).not.toMatch(nameless);
      await page.keyboard.press('Escape');
    }
  });

  test.for(['light', 'dark'] as const)('every text stands out, %s', async (theme, { page, mock }) => {
    const id = await makeBusySandbox(mock, 'busy');
    await page.goto(`${mock.url}/#${id}/invitations`);
    await page.getByRole('radio', { name: theme, exact: false }).check();
    await lookAround(page, async (tab) => {
      expect(await lowContrasts(page), tab).toEqual([]);
    });
  });

  test('follows the machine until a theme is chosen, which it remembers', async ({ page, mock }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(mock.url);
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await background();
    expect(dark).not.toBe(light);

    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await background()).toBe(light);
    await page.reload();
    await page.getByRole('radio', { name: 'Light', checked: true }).waitFor();
    expect(await background()).toBe(light);
    await page.getByRole('radio', { name: 'Auto' }).check();
    expect(await background()).toBe(dark);
  });

  test.for([
    [1280, 800],
    [1600, 1000],
    [390, 844],
  ] as const)('fits a window of %i by %i', async ([width, height], { page, mock }) => {
    const id = await makeBusySandbox(mock, 'busy');
    await page.setViewportSize({ width, height });
    await page.goto(`${mock.url}/#${id}/invitations`);
    await lookAround(page, async (tab) => {
      const size = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }));
      expect(size.width, tab).toBe(width);
      if (width > 900) expect(size.height, tab).toBe(height);
    });
  });

  test('a whole path goes by keyboard alone, and the focus is always to be seen', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/invitations`);
    await page.getByRole('row').nth(1).waitFor();
    await tabTo(page, 'New…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('by-keyboard');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#by-keyboard/invitations');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedName(page)).toBe('New…');

    await tabTo(page, '+1 day');
    await page.keyboard.press('Enter');
    await dateOnClock(page, '2 Jun 2026').waitFor();

    const sandbox = await mock.openSandbox('by-keyboard');
    const [newest] = await sandbox.invitations();
    const withdraw = `Withdraw… the invitation to ${newest?.member.name}`;
    await page.getByRole('button', { name: withdraw, exact: true }).first().waitFor();
    await tabTo(page, withdraw);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'Withdraw');
    await page.keyboard.press('Enter');
    await page.locator(`[data-invitation="${newest?.id}"]`).getByText('withdrawn').waitFor();
    expect(await focusedName(page)).toBe('Accept');

    await tabTo(page, 'Invitations', 'Shift+Tab');
    await page.keyboard.press('End');
    expect(await focusedName(page)).toBe('Rehearsals');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe('Invitations');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/#by-keyboard/journal');
  });
});

/** Presses the key until what has this name has the focus; all on the way is to be seen as having it. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  let steps = 0;
  await until(async () => {
    steps += 1;
    expect(steps, `${name} cannot be reached`).toBeLessThan(400);
    await page.keyboard.press(key);
    const { focused, isVisible } = await page.evaluate(() => {
      const element = document.activeElement;
      // A radio button is drawn by what stands beside it.
      const shown =
        element instanceof HTMLInputElement && element.type === 'radio' ? element.nextElementSibling : element;
      const style = shown === null ? undefined : getComputedStyle(shown);
      return {
        focused: element?.getAttribute('aria-label') ?? element?.textContent,
        isVisible: element === document.body || (style?.outlineStyle !== 'none' && style?.outlineWidth !== '0px'),
      };
    });
    expect(isVisible, `focus on ${focused}`).toBe(true);
    return focused === name;
  });
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
