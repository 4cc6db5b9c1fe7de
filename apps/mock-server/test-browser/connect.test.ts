import { parseEnv } from 'node:util';
import { vendors as manifest } from '@invitekit/specs/vendors';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { clipboard } from './support/page.ts';
import { runProgram } from './support/run-program.ts';
import { test } from './support/test.ts';

const vendors = Object.values(manifest);

/** Chooses a vendor as a person does, and copies one of its snippets with one click. */
async function copy(page: Page, vendor: string, title: string): Promise<string> {
  await page.getByRole('radio', { name: vendor }).check();
  await page.getByRole('region', { name: title, exact: true }).getByRole('button').click();
  await page.locator('.announcer').getByText(`of ${vendor}.`).waitFor();
  return await clipboard(page);
}

describe('who connects to a sandbox', () => {
  test.for(vendors)('finds a curl of $displayName that works', async ({ displayName, name }, { page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    await page.goto(`${mock.url}/#mine/connect`);
    expect((await runCurl(await copy(page, displayName, 'curl'))).status).toBe(200);
    expect(await sandbox.journal.count({ vendor: name })).toBe(1);
  });

  test.for(vendors)('finds TypeScript for $displayName that works', async ({ displayName }, { page, mock }) => {
    const sandbox = await mock.sandbox({ id: 'mine' });
    await page.goto(`${mock.url}/#mine/connect`);
    const names = (await runProgram(await copy(page, displayName, 'TypeScript'))).trim().split('\n');
    const sent = await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', kind: 'connection' });
    expect(names).toEqual(sent.slice(0, 5).map(({ member }) => member.name));
  });

  test.for(vendors)('finds a .env and a workflow for $displayName', async ({ displayName, name }, { page, mock }) => {
    const { baseUrl, apiKey, accountId } = (await mock.sandbox({ id: 'mine' })).connection(name);
    await page.goto(`${mock.url}/#mine/connect`);
    const prefix = `INVITEKIT_${name.toUpperCase()}`;
    expect(parseEnv(await copy(page, displayName, '.env'))).toEqual({
      [`${prefix}_BASE_URL`]: baseUrl,
      [`${prefix}_KEY`]: apiKey,
      [`${prefix}_ACCOUNT`]: accountId,
    });
    const { nodes, connections } = JSON.parse(await copy(page, displayName, 'n8n'));
    expect(nodes[1].parameters).toMatchObject({ vendor: name, accountId: { value: accountId } });
    expect(connections).toEqual({ Start: { main: [[{ node: nodes[1].name, type: 'main', index: 0 }]] } });
  });

  test('sees it first, and an address leads to one vendor', async ({ page, mock }) => {
    await page.goto(mock.url);
    await page.getByRole('heading', { name: 'Connect to default' }).waitFor();
    await page.getByRole('radio', { name: 'postpress' }).check();
    await page.waitForURL('**/#default/connect/postpress');
    await page.reload();
    await page.getByRole('radio', { name: 'postpress', checked: true }).waitFor();
    await page.goBack();
    await page.getByRole('radio', { name: 'postpress', checked: false }).waitFor();
  });

  test('finds it under its former name, too', async ({ page, mock }) => {
    await page.goto(`${mock.url}/#default/vendors`);
    await page.getByRole('heading', { name: 'Connect to default' }).waitFor();
  });
});
