import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { announcement, clipboard, dateOnClock, openTab, rowWith } from './support/page.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

describe('a person at the page', () => {
  test('makes a sandbox, pastes its curl and sees the request', async ({ page, mock }) => {
    await page.goto(mock.url);
    await page.getByRole('button', { name: 'New…' }).click();
    const dialog = page.getByRole('dialog', { name: 'New sandbox' });
    await dialog.getByLabel('Name').fill('checkout');
    await dialog.getByLabel('Pending invitations').fill('7');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await page.waitForURL('**/#checkout/connect');
    const sandbox = await mock.openSandbox('checkout');
    expect(await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', kind: 'connection' })).toHaveLength(
      7,
    );
    await openTab(page, 'Invitations');
    await page.getByText(`of ${(await sandbox.invitations()).length}`).waitFor();

    await openTab(page, 'Connect');
    await page.getByRole('radio', { name: 'Unipile' }).check();
    await page.getByRole('button', { name: 'Copy the curl of Unipile' }).click();
    await announcement(page).getByText('Copied the curl of Unipile.').waitFor();
    const { status, body } = await runCurl(await clipboard(page));
    expect(status).toBe(200);
    expect(body).toMatchObject({ total_count: 7 });

    await openTab(page, 'Journal');
    await page.getByRole('button', { name: 'getRelationRequestsList' }).click();
    await page.getByRole('region', { name: 'Request 1' }).getByText('"total_count": 7').waitFor();
  });

  test('sees an invitation appear that a program sends', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByRole('row').nth(1).waitFor();
    expect(await rowWith(page, 'Jordan Walke').count()).toBe(0);

    const { baseUrl, apiKey } = sandbox.connection('connectsafely');
    const authorization = `'Authorization: Bearer ${apiKey}'`;
    const json = "-H 'Content-Type: application/json'";
    await runCurl(`curl ${baseUrl}/linkedin/connect -H ${authorization} ${json} -d '{"profileId":"jordan-walke"}'`);
    await rowWith(page, 'Jordan Walke').getByText('pending').waitFor();
  });

  test('accepts an invitation, which the vendors tell too', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const [newest] = await sandbox.invitations({ direction: 'sent', state: 'pending' });
    const name = newest?.member.name ?? '';
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page
      .getByRole('button', { name: `Accept the invitation to ${name}`, exact: true })
      .first()
      .click();
    await announcement(page).getByText(`Accepted the invitation to ${name}.`).waitFor();
    await page.locator(`[data-invitation="${newest?.id}"]`).getByText('accepted').waitFor();

    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
    const relations = `${baseUrl}/v2/${accountId}/users/me/relations?limit=1`;
    const { body } = await runCurl(`curl ${relations} -H 'X-API-KEY: ${apiKey}'`);
    expect(JSON.stringify(body)).toContain(newest?.member.publicIdentifier);
  });

  test('withdraws an invitation only when sure', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ accounts: [{ invitations: 1 }] });
    const [sent] = await sandbox.invitations({ direction: 'sent', kind: 'connection' });
    const withdraw = page.getByRole('button', { name: `Withdraw… the invitation to ${sent?.member.name}` });
    const question = page.getByRole('dialog');
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);

    await withdraw.click();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await sandbox.invitations({ state: 'withdrawn' })).toEqual([]);

    await withdraw.click();
    await question.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.locator(`[data-invitation="${sent?.id}"]`).getByText('withdrawn').waitFor();
    expect(await sandbox.invitations({ state: 'withdrawn' })).toMatchObject([{ id: sent?.id }]);
  });

  test('moves the clock a week, and invitations are answered', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const before = (await sandbox.invitations({ state: 'pending', direction: 'sent' })).length;
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByText('09:00:00').waitFor();
    await dateOnClock(page, '1 Jun 2026').waitFor();
    await page.getByRole('button', { name: '+1 week' }).click();
    await dateOnClock(page, '8 Jun 2026').waitFor();

    await page.getByLabel('State', { exact: true }).selectOption({ label: 'Accepted' });
    await page.getByRole('row').filter({ hasText: 'accepted' }).first().waitFor();
    expect((await sandbox.invitations({ state: 'pending', direction: 'sent' })).length).toBeLessThan(before);
  });

  test('lets the clock run an hour a second, and stops it', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByRole('radio', { name: '3600×' }).check();
    await until(async () => (await page.locator('.clock time').textContent())?.startsWith('09:00:00') === false);
    await page.getByRole('radio', { name: 'Stand still' }).check();
    await until(async () => !(await sandbox.clock()).running);
    const { now } = await sandbox.clock();
    expect(Date.parse(now)).toBeGreaterThan(Date.parse('2026-06-01T09:00:00Z'));
    expect(await page.getByRole('radio', { name: 'Stand still' }).isChecked()).toBe(true);
  });

  test('is invited, and finds who it was', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await page.goto(`${mock.url}/#${sandbox.id}/invitations`);
    await page.getByRole('button', { name: 'Get invited as Ada Lovelace' }).click();
    await announcement(page).getByText('has invited Ada Lovelace.').waitFor();
    const [received] = await sandbox.invitations({ direction: 'received' });
    await page.getByRole('radio', { name: 'Received' }).check();
    const search = received?.member.name ?? '';
    await page.getByLabel('Search for a member').fill(search);
    const found = await sandbox.invitations({ direction: 'received', search });
    // It may be shown before, too, among all the others.
    await until(async () => (await page.locator('[data-invitation]').count()) === found.length);
    await page.locator(`[data-invitation="${received?.id}"]`).waitFor();
  });
});
