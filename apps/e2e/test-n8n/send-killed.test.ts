import { until } from '@invitekit/n8n-host';
import { vendors } from '@invitekit/specs/vendors';
import { expect, onTestFinished } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { namesOfStrangers } from '../support/n8n/sending.ts';
import { addRow, readTable } from '../support/real-n8n/data-table.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { startMortalN8n } from '../support/real-n8n/mortal-n8n.ts';
import { test } from '../support/real-n8n/test.ts';

const table = 'People to invite';
const schedule = { from: 'Every 10 Minutes' };

test('an n8n that is killed between a request to invite and its answer loses no row, and invites nobody twice', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
  const [first = '', second = ''] = await namesOfStrangers(sandbox, 2);
  const mortal = await startMortalN8n();
  onTestFinished(async () => await mortal.remove());
  const sentTo = async (person: string) =>
    (await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent' })).filter(
      ({ member }) => member.publicIdentifier === person,
    ).length;

  const { n8n } = mortal;
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
  await mortal.kill();
  await run;
  await sandbox.removeFaults();

  await mortal.start();
  const again = mortal.n8n;
  const [stored] = (await again.api.workflows()).filter(({ id }) => id === workflow.id);
  expect(stored?.id).toBe(workflow.id);
  for (let rounds = 1; rounds <= 2; rounds += 1) {
    await sandbox.advance('PT10M');
    await again.api.run(workflow.id, schedule.from);
  }
  expect((await readTable(again, table)).map(({ status }) => status)).toEqual(['already-invited', 'sent']);
  expect([await sentTo(first), await sentTo(second)]).toEqual([1, 1]);
});
