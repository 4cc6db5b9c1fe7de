import { describe, expect } from 'vitest';
import { announcement, select } from './support/page.ts';
import { test } from './support/test.ts';

describe('people', () => {
  test('somebody is found, and answers otherwise from then on', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await sandbox.putMember('jordan-walke', { answer: 'accept', answerDays: 1, reachable: true });
    await page.goto(`${mock.url}/#${sandbox.id}/people`);
    await page.getByLabel('Search for a person').fill('jordan w');
    await page.getByText('1–1 of 1').waitFor();
    const row = page.locator('[data-person="jordan-walke"]');

    await select(row, 'What Jordan Walke does with an invitation').selectOption('ignores');
    await announcement(page).getByText('Jordan Walke ignores after 1 day now.').waitFor();
    await row.getByLabel('Days until Jordan Walke answers').fill('3');
    await page.keyboard.press('Enter');
    await announcement(page).getByText('Jordan Walke ignores after 3 days now.').waitFor();
    await row.getByLabel('Jordan Walke can be invited').uncheck();
    await announcement(page).getByText('Jordan Walke cannot be invited now.').waitFor();
    expect(await sandbox.putMember('jordan-walke')).toMatchObject({
      answer: 'ignore',
      answerDays: 3,
      reachable: false,
    });

    await row.getByLabel('Days until Jordan Walke answers').fill('0');
    await page.keyboard.press('Enter');
    await row.getByRole('alert').getByText('answerDays').waitFor();
  });

  test('somebody invites Ada, and only once', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/people`);
    await page.getByLabel('Search for a person').fill('jordan-walke');
    const invite = page.getByRole('button', { name: 'Jordan Walke invites Ada Lovelace' });
    await invite.click();
    await announcement(page).getByText('Jordan Walke has invited Ada Lovelace.').waitFor();
    expect(await sandbox.invitations({ direction: 'received', search: 'jordan-walke' })).toMatchObject([
      { account: 'ada-lovelace', state: 'pending' },
    ]);
    await invite.click();
    await page.locator('[data-person="jordan-walke"]').getByText('an invitation between them is pending').waitFor();
  });

  test('what is being typed stays while the list is read again', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/people`);
    await page.getByLabel('Search for a person').fill('jordan-walke');
    const row = page.locator('[data-person="jordan-walke"]');
    const days = row.getByLabel('Days until Jordan Walke answers');
    await days.fill('77');
    await sandbox.putMember('jordan-walke', { headline: 'Another headline' });
    await row.getByText('Another headline').waitFor();
    expect(await days.inputValue()).toBe('77');
  });
});
