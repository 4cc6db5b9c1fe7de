import { describe, expect } from 'vitest';
import { announcement, dateOnClock, select } from './support/page.ts';
import { test } from './support/test.ts';

describe('the clock', () => {
  test.for([
    ['90', 'minutes', '2026-06-01T10:30:00.000Z'],
    ['5', 'hours', '2026-06-01T14:00:00.000Z'],
    ['13', 'days', '2026-06-14T09:00:00.000Z'],
    ['2', 'weeks', '2026-06-15T09:00:00.000Z'],
  ] as const)('moves by %s %s', async ([count, unit, time], { page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByText('Any duration, any date').click();
    await page.getByLabel('Forward').fill(count);
    await select(page.locator('.clock'), 'Unit').selectOption(unit);
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await announcement(page).getByText('It is').waitFor();
    expect((await sandbox.clock()).now).toBe(time);
  });

  test('goes to a date, and not back', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByText('Any duration, any date').click();
    const date = page.getByLabel('Date in UTC');
    await date.fill('2026-07-04T16:30');
    await page.getByRole('button', { name: 'Go there' }).click();
    await dateOnClock(page, '4 Jul 2026').waitFor();
    expect((await sandbox.clock()).now).toBe('2026-07-04T16:30:00.000Z');

    await date.fill('2026-06-04T16:30');
    await page.getByRole('button', { name: 'Go there' }).click();
    expect(await date.evaluate((input: HTMLInputElement) => input.validity.rangeUnderflow)).toBe(true);
    expect((await sandbox.clock()).now).toBe('2026-07-04T16:30:00.000Z');
  });

  test('goes to what happens next by itself, and it has happened', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ linkedin: { activity: 'quiet' }, accounts: [{ invitations: 1 }] });
    await sandbox.putMember('jordan-walke', { answer: 'accept', answerDays: 2 });
    const { at } = await mock.control('get', '/sandboxes/{id}/clock/next', { path: { id: sandbox.id } });
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    const next = page.getByRole('button', { name: /^Next event in / });
    await next.click();
    await announcement(page).getByText('It is').waitFor();
    expect((await sandbox.clock()).now).toBe(at);
    const later = await mock.control('get', '/sandboxes/{id}/clock/next', { path: { id: sandbox.id } });
    expect(later.at).not.toBe(at);
  });
});
