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
