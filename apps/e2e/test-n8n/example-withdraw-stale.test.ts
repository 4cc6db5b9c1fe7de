import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const monthMs = 30 * 24 * 60 * 60_000;
const path = { from: 'Every Monday at 8', to: 'Withdraw Stale' };

async function pendingOf(sandbox: Sandbox) {
  return await Array.fromAsync(createClient.unipile(sandbox.connection('unipile')).listAllSent());
}

test('the example shows what is stale, and then withdraws the ten oldest', async ({ n8n, sandbox }) => {
  const example = await readExample('withdraw-stale-invitations');
  const credentials = await n8n.createCredentials(sandbox, ['linkup']);
  const accountId = byId(sandbox.accountId('linkup', 'Ada Lovelace'));
  const before = await pendingOf(sandbox);
  const dry = await n8n.createWorkflow(example, { credentials, parameters: { 'Withdraw Stale': { accountId } } });

  const [planned = []] = await dry.outputs(path);
  expect(planned.map((item) => item['outcome'])).toEqual(Array(10).fill('planned'));
  expect(await pendingOf(sandbox)).toEqual(before);

  const options = { shortestPause: 0, longestPause: 0 };
  const parameters = { 'Withdraw Stale': { accountId, dryRun: false, options } };
  const real = await n8n.createWorkflow(example, { credentials, parameters });
  const [withdrawn = []] = await real.outputs(path);
  expect(withdrawn.map((item) => [item['id'], item['outcome']])).toEqual(
    planned.map((item) => [item['id'], 'withdrawn']),
  );
  const after = await pendingOf(sandbox);
  expect(after).toEqual(before.slice(0, -10));
  const now = Date.parse('2026-06-01T09:00:00Z');
  expect(before.slice(-10).every(({ sentAt }) => Date.parse(sentAt.latest) <= now - monthMs)).toBe(true);
  expect(await sandbox.creditsSpent()).toEqual([3, 3, ...Array(10).fill(1)]);
});
