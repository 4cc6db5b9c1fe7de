import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { addRow, readTable } from '../support/real-n8n/data-table.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const table = 'People to invite';
const schedule = { from: 'Every 10 Minutes' };
const setUp = { from: 'Set Up by Hand', to: 'Add to Table' };

async function pendingOf(sandbox: Sandbox): Promise<readonly (string | null)[]> {
  const sent = await Array.fromAsync(createClient.unipile(sandbox.connection('unipile')).listAllSent());
  return sent.map(({ member }) => member.publicIdentifier);
}

test('the example makes its table, invites one person at a time, and notes what became of each', async ({
  n8n,
  sandbox,
}) => {
  const { items: connections } = await createClient.unipile(sandbox.connection('unipile')).listConnections();
  const before = await pendingOf(sandbox);
  const workflow = await n8n.createWorkflow(await readExample('send-from-a-list'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: { 'Send Invitation': { accountId: byId(sandbox.accountId('linkup', 'Ada Lovelace')) } },
  });
  const statuses = async () => (await readTable(n8n, table)).map((row) => row['status']);
  /** As the schedule does, some minutes later. */
  const run = async () => {
    await sandbox.advance('PT10M');
    const { status, error } = await workflow.run(schedule);
    expect([status, error]).toEqual(['success', undefined]);
  };

  await run();
  expect(await statuses()).toEqual([]);
  await workflow.outputs(setUp);
  await workflow.run(setUp);
  expect(await statuses()).toEqual([null, null, null]);
  for (const member of [before[0], connections[0]?.member.publicIdentifier, 'captain-nemo']) {
    await addRow(n8n, table, { member });
  }

  await run();
  expect(await statuses()).toEqual(['sent', null, null, 'already-invited', null, null]);
  await run();
  await run();
  expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'already-invited', null, null]);
  const invited = ['charles-babbage', 'sophie-germain', 'jordan-walke'];
  expect(await pendingOf(sandbox)).toEqual([...invited, ...before]);
  await run();
  await run();
  // LinkupAPI does not say why nobody can invite Captain Nemo.
  expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'already-invited', 'already-connected', 'later']);

  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  expect((await readTable(n8n, table)).map((row) => row['date'])).toEqual(Array(6).fill(time));
  expect(await pendingOf(sandbox)).toEqual([...invited, ...before]);
});

test('outside of working hours the example asks for nothing that costs, and changes no row', async ({
  n8n,
  createSandbox,
}) => {
  const sandbox = await createSandbox({
    linkedin: { activity: 'quiet' },
    clock: { now: '2026-06-06T10:00:00.000Z' },
  });
  const workflow = await n8n.createWorkflow(await readExample('send-from-a-list'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup'], { changePace: false }),
    parameters: { 'Send Invitation': { accountId: byId(sandbox.accountId('linkup', 'Ada Lovelace')) } },
  });
  await workflow.run(schedule);
  await addRow(n8n, table, { member: 'sophie-germain' });
  const before = await readTable(n8n, table);
  expect((await workflow.run(schedule)).status).toBe('success');
  expect(await readTable(n8n, table)).toEqual(before);
  expect(await sandbox.creditsSpent()).toEqual([]);
});
