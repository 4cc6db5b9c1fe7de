import { vendors as manifest } from '@invitekit/specs/vendors';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SandboxHandle } from '../src/index.ts';
import { runCurl } from './support/curl.ts';
import { listing } from './support/listing.ts';
import { announcement, clipboard } from './support/page.ts';
import { test } from './support/test.ts';

async function copy(page: Page, entry: Locator, as: string): Promise<string> {
  await entry.getByRole('button', { name: new RegExp(`^Copy request \\d+ ${as}$`) }).click();
  await announcement(page).getByText(as).waitFor();
  return await clipboard(page);
}

/** Runs a line that was copied, as a test has it. */
async function runLine(line: string, sandbox: SandboxHandle): Promise<void> {
  const run = new Function('sandbox', 'expect', `return (async () => { ${line} })()`);
  await run(sandbox, expect);
}

/** Sends an invitation with ConnectSafely. */
async function invite(sandbox: SandboxHandle, profileId: string): Promise<void> {
  const { baseUrl, apiKey } = sandbox.connection('connectsafely');
  const headers = `-H 'Authorization: Bearer ${apiKey}' -H 'Content-Type: application/json'`;
  await runCurl(`curl ${baseUrl}/linkedin/connect ${headers} -d '{"profileId":"${profileId}"}'`);
}

describe('a request of the journal', () => {
  test('is copied as a curl that works', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await invite(sandbox, 'jordan-walke');
    await page.goto(`${mock.url}/#${sandbox.id}/journal/1`);
    const command = await copy(page, page.getByRole('region', { name: 'Request 1' }), 'as curl');
    expect((await runCurl(command)).status).toBe(400);
    const [first, second] = await sandbox.journal.find();
    expect(second?.request).toMatchObject({ path: first?.request.path, body: first?.request.body });
    expect(second?.operation).toBe(first?.operation);
  });

  test('is copied as an assertion that holds, until there is one more', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await invite(sandbox, 'jordan-walke');
    await invite(sandbox, 'charles-babbage');
    await page.goto(`${mock.url}/#${sandbox.id}/journal/1`);
    const line = await copy(page, page.getByRole('region', { name: 'Request 1' }), 'as assertion');
    expect(line).toContain('profileId: "jordan-walke"');
    await runLine(line, sandbox);
    await sandbox.reset();
    await expect(runLine(line, sandbox)).rejects.toThrow('expected +0 to be 1');
  });

  test('is copied as a fault, which the next one gets', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const command = listing(sandbox.connection('unipile'));
    await sandbox.fault({
      vendor: 'unipile',
      operation: 'getRelationRequestsList',
      type: 'api/proxy_timeout',
      times: 1,
    });
    await runCurl(command);
    await page.goto(`${mock.url}/#${sandbox.id}/journal/1`);
    await runLine(await copy(page, page.getByRole('region', { name: 'Request 1' }), 'as fault'), sandbox);
    expect(await runCurl(command)).toMatchObject({ status: 504, body: { type: 'api/proxy_timeout' } });
    expect((await runCurl(command)).status).toBe(200);
  });

  test('that went well is copied as a fault of its own', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const command = listing(sandbox.connection('unipile'));
    await runCurl(command);
    await page.goto(`${mock.url}/#${sandbox.id}/journal/1`);
    await runLine(await copy(page, page.getByRole('region', { name: 'Request 1' }), 'as fault'), sandbox);
    expect((await runCurl(command)).status).toBe(429);
  });

  test.for(Object.values(manifest))(
    'of $displayName is replayed with the key of the sandbox',
    async ({ name }, { page, mock }) => {
      const sandbox = await mock.sandbox();
      const { vendors } = await mock.control('get', '/sandboxes/{id}', { path: { id: sandbox.id } });
      await runCurl(vendors[name]?.example ?? '');
      await page.goto(`${mock.url}/#${sandbox.id}/journal`);
      await page.locator('[data-entry="1"]').hover();
      await page.getByRole('button', { name: 'Replay request 1' }).click();
      await announcement(page).getByText('The answer: 200.').waitFor();
      const [first, second] = await sandbox.journal.find();
      expect(second?.request).toMatchObject({
        method: first?.request.method,
        path: first?.request.path,
        query: first?.request.query,
        body: first?.request.body,
      });
    },
  );

  test('that held a secret is not replayed', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const { baseUrl, otherKeys, accountId } = sandbox.connection('unipile');
    const body = JSON.stringify({
      trigger_events: ['relation.new'],
      url: 'http://127.0.0.1:9/a/secret/path',
      account_ids: [accountId],
    });
    const headers = `-H 'X-API-KEY: ${otherKeys['service']}' -H 'Content-Type: application/json'`;
    await runCurl(`curl ${baseUrl}/v2/webhooks/endpoints/ ${headers} -d '${body}'`);
    await page.goto(`${mock.url}/#${sandbox.id}/journal/1`);
    const replay = page.getByRole('region', { name: 'Request 1' }).getByRole('button', { name: 'Replay request 1' });
    expect(await replay.isDisabled()).toBe(true);
  });
});

describe('a row of the journal', () => {
  test('says for whom a request was, what changed and what it cost', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const { baseUrl, apiKey, accountId } = sandbox.connection('linkup');
    const act = (action: string, params: object) =>
      runCurl(
        `curl ${baseUrl}/v2/network -H 'x-api-key: ${apiKey}' -H 'Content-Type: application/json' -d '${JSON.stringify({ account_id: accountId, action, params })}'`,
      );
    await act('list_sent', { count: 100 });
    await act('invite', { linkedin_url: 'https://www.linkedin.com/in/jordan-walke' });
    await act('invite', { linkedin_url: 'https://www.linkedin.com/in/captain-nemo' });
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    const cells = (number: number) => page.locator(`[data-entry="${number}"] td`).allInnerTexts();
    await page.locator('[data-entry="2"]').getByText('Jordan Walke').waitFor();
    expect(await cells(1)).toMatchObject({ 3: '', 4: 'nothing', 5: '2', 6: '200' });
    expect(await cells(2)).toMatchObject({ 3: 'Jordan Walke', 4: 'invited', 5: '1', 6: '200' });
    expect(await cells(3)).toMatchObject({ 3: 'Captain Nemo', 4: 'nothing', 5: '0' });
  });

  test('says whether an invitation was refused or withdrawn where one operation does both', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
    const remove = (id: string | undefined) =>
      fetch(`${baseUrl}/v2/${accountId}/users/me/relation-requests/${id}/cancel`, {
        method: 'POST',
        headers: { 'X-API-KEY': apiKey },
      });
    await sandbox.receive({ from: 'sophie-germain' });
    const [sent] = await sandbox.invitations({ direction: 'sent', state: 'pending', kind: 'connection' });
    const [received] = await sandbox.invitations({ direction: 'received', search: 'sophie-germain' });
    await remove(sent?.id);
    await remove(received?.id);
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    await page.locator('[data-entry="1"]').getByText('withdrawn').waitFor();
    await page
      .locator('[data-entry="1"]')
      .getByText(sent?.member.name ?? '')
      .waitFor();
    await page.locator('[data-entry="2"]').getByText('refused').waitFor();
    await page.locator('[data-entry="2"]').getByText('Sophie Germain').waitFor();
  });
});

describe('a body in the journal', () => {
  test('is folded and unfolded, by keyboard too', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    await runCurl(listing(sandbox.connection('unipile')));
    await page.goto(`${mock.url}/#${sandbox.id}/journal/1`);
    const body = page.locator('.entry .json').last();
    const last = body.getByText('"object": "RelationRequest"').last();
    expect(await last.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Unfold the answer' }).click();
    await last.waitFor();
    await page.getByRole('button', { name: 'Fold the answer', exact: true }).click();
    await body.getByText('"total_count"').waitFor({ state: 'hidden' });
    await body.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await body.getByText('"total_count": 145').waitFor();
    await body.getByText('"data": [ 5 items ],').waitFor();
  });
});
