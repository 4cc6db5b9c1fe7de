import { describe, expect } from 'vitest';
import { announcement } from './support/page.ts';
import { test } from './support/test.ts';

describe('conversations', () => {
  test('somebody replies, and the account has a message that is not read', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ linkedin: { activity: 'quiet' }, accounts: [{ conversations: 2 }] });
    const [latest] = await sandbox.conversations();
    const { name, publicIdentifier } = latest?.member ?? { name: '', publicIdentifier: '' };
    await page.goto(`${mock.url}/#${sandbox.id}/conversations`);
    await page.getByText('1–2 of 2').waitFor();
    const row = page.locator(`[data-conversation="${publicIdentifier}"]`);

    await row.getByLabel(`What ${name} writes`).fill('Yes, on Monday.');
    await row.getByRole('button', { name: `Reply as ${name}` }).click();
    await announcement(page).getByText(`${name} has written to Ada Lovelace.`).waitFor();
    await row.getByText('Yes, on Monday.').first().waitFor();
    expect(await row.getByLabel(`What ${name} writes`).inputValue()).toBe('');
    const [answered] = await sandbox.conversations();
    expect(answered).toMatchObject({ latest: { from: publicIdentifier, text: 'Yes, on Monday.' } });

    await row.getByText('Messages', { exact: true }).click();
    const messages = await sandbox.messages(answered?.id ?? '');
    await expect.poll(() => row.locator('.messages li').count()).toBe(messages.length);
  });

  test('that are long show their newest messages, and how many there are', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ linkedin: { activity: 'quiet' }, accounts: [{ conversations: 1 }] });
    const [conversation] = await sandbox.conversations();
    const { publicIdentifier, name } = conversation?.member ?? { publicIdentifier: '', name: '' };
    for (let count = 0; count < 110; count += 1) await sandbox.write({ from: publicIdentifier, text: `${count}` });
    const { length } = await sandbox.messages(conversation?.id ?? '');
    await page.goto(`${mock.url}/#${sandbox.id}/conversations`);
    await page.getByLabel(`Messages with ${name}`).click();
    await page.getByText(`The newest 100 of ${length}`).waitFor();
    expect(await page.locator('.messages li').count()).toBe(100);
  });

  test('are found by a text, and are those of another account once it is chosen', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ linkedin: { activity: 'quiet' }, accounts: [{ conversations: 3 }] });
    const [first, second] = await sandbox.conversations();
    await sandbox.write({ from: second?.member.publicIdentifier ?? '', text: 'a text of its own' });
    await page.goto(`${mock.url}/#${sandbox.id}/conversations`);
    await page.getByLabel('Search for a conversation').fill('of its own');
    await page.getByText('1–1 of 1').waitFor();
    expect(await page.locator(`[data-conversation="${first?.member.publicIdentifier}"]`).count()).toBe(0);
    await page.getByLabel('Whose conversations').selectOption('Grace Hopper');
    await page.getByText('No conversation fits.').waitFor();
  });

  test('that nobody has begun say how one begins', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/conversations`);
    await page.getByText('No conversation fits.').waitFor();
    await page.getByText('Ada Lovelace writes through a vendor').waitFor();
  });
});
