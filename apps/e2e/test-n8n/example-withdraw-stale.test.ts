import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const monthMs = 30 * 24 * 60 * 60_000;
const monday = { from: 'Every Monday at 8' };

async function pendingOf(sandbox: Sandbox) {
  return await Array.fromAsync(createClient.unipile(sandbox.connection('unipile')).listAllSent());
}

test('the example shows what is stale, and withdraws the oldest one by one once Dry Run is off', async ({
  n8n,
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' }, clock: { running: true } });
  const example = await readExample('withdraw-stale-invitations');
  const credentials = await n8n.createCredentials(sandbox, ['linkup']);
  const accountId = byId(sandbox.accountId('linkup', 'Ada Lovelace'));
  const stale = { accountId, maxPerRun: 3 };
  const before = await pendingOf(sandbox);
  const dry = await n8n.createWorkflow(example, {
    credentials,
    parameters: { 'List Stale': stale, Withdraw: { accountId } },
  });

  const [planned = []] = await dry.outputs({ ...monday, to: 'Withdraw' });
  expect(planned.map((item) => item['outcome'])).toEqual(Array(3).fill('planned'));
  expect(await pendingOf(sandbox)).toEqual(before);

  const real = await n8n.createWorkflow(example, {
    credentials,
    parameters: { 'List Stale': stale, Withdraw: { accountId, dryRun: false } },
  });
  const { status, error } = await real.run(monday);
  expect([status, error]).toEqual(['success', undefined]);
  const after = await pendingOf(sandbox);
  expect(after.map(({ id }) => id)).toEqual(before.slice(0, -3).map(({ id }) => id));
  expect(planned.map((item) => item['id'])).toEqual(
    before
      .slice(-3)
      .map(({ id }) => id)
      .reverse(),
  );
  const now = Date.parse('2026-06-01T09:00:00Z');
  expect(before.slice(-3).every(({ sentAt }) => Date.parse(sentAt.latest) <= now - monthMs)).toBe(true);
});
