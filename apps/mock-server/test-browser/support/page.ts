import type { Locator, Page } from 'playwright-core';

export type Tab = 'Connect' | 'Invitations' | 'Journal' | 'Faults' | 'People' | 'Webhooks' | 'Rehearsals';

export async function openTab(page: Page, name: Tab): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** What was copied last. */
export async function clipboard(page: Page): Promise<string> {
  return await page.evaluate(() => navigator.clipboard.readText());
}

/** A choice, by its whole name. */
export function select(place: Locator, name: string): Locator {
  return place.getByRole('combobox', { name, exact: true });
}

/** The row of a table that holds a text. */
export function rowWith(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text });
}

/** A day as the clock shows it. */
export function dateOnClock(page: Page, date: string): Locator {
  return page.locator('.clock').getByText(date, { exact: true });
}

/** What the page says it did. */
export function announcement(page: Page): Locator {
  return page.locator('.announcer');
}
