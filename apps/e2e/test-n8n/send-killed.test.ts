import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installN8n, logIn, N8nApi, startN8n, until } from '@invitekit/n8n-host';
import { vendors } from '@invitekit/specs/vendors';
import { expect, onTestFinished } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { namesOfStrangers } from '../support/n8n/sending.ts';
import { addRow, readTable } from '../support/real-n8n/data-table.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { RealN8n } from '../support/real-n8n/real-n8n.ts';
import { test } from '../support/real-n8n/test.ts';

const table = 'People to invite';
const schedule = { from: 'Every 10 Minutes' };

test('an n8n that is killed between a request to invite and its answer loses no row, and invites nobody twice', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
  const [first = '', second = ''] = await namesOfStrangers(sandbox, 2);
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-killed-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const installation = await installN8n();
  const sentTo = async (person: string) =>
    (await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent' })).filter(
      ({ member }) => member.publicIdentifier === person,
    ).length;

  const before = await startN8n({ installation, folder });
  onTestFinished(async () => await before.stop());
  const n8n = new RealN8n(new N8nApi(await logIn(before.url)), before.logFile);
  const workflow = await n8n.createWorkflow(await readExample('send-from-a-list'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: { 'Send Invitation': { accountId: byId(sandbox.accountId('linkup', 'Ada Lovelace')) } },
  });
  await workflow.run(schedule);
  for (const member of [first, second]) await addRow(n8n, table, { member });
  await sandbox.advance('PT10M');
  await sandbox.fault({ vendor: 'linkup', operation: vendors.linkup.operations.send, latency: { ms: 600_000 } });
  const run = workflow.run(schedule).catch(() => undefined);
  await until('the invitation', async () => (await sentTo(first)) === 1 || undefined);
  await before.kill();
  await run;
  await sandbox.removeFaults();

  const after = await startN8n({ installation, folder });
  onTestFinished(async () => await after.stop());
  const again = new RealN8n(new N8nApi(await logIn(after.url)), after.logFile);
  const [stored] = (await again.api.workflows()).filter(({ id }) => id === workflow.id);
  expect(stored?.id).toBe(workflow.id);
  for (let rounds = 1; rounds <= 2; rounds += 1) {
    await sandbox.advance('PT10M');
    await again.api.run(workflow.id, schedule.from);
  }
  expect((await readTable(again, table)).map(({ status }) => status)).toEqual(['already-invited', 'sent']);
  expect([await sentTo(first), await sentTo(second)]).toEqual([1, 1]);
});
