import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { namesOfStrangers } from '../support/n8n/sending.ts';
import { addRow, readTable } from '../support/real-n8n/data-table.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const table = 'People to invite';
const setUp = { from: 'Set Up by Hand', to: 'Add to Table' };
const weekday = { from: 'Weekdays at 9' };

async function pendingOf(sandbox: Sandbox): Promise<readonly (string | null)[]> {
  const sent = await Array.fromAsync(createClient.unipile(sandbox.connection('unipile')).listAllSent());
  return sent.map(({ member }) => member.publicIdentifier);
}

test('the example invites the people of its table, each once, and notes what became of them', async ({
  n8n,
  sandbox,
}) => {
  const client = createClient.unipile(sandbox.connection('unipile'));
  const { items: connections } = await client.listConnections();
  const before = await pendingOf(sandbox);
  const workflow = await n8n.createWorkflow(await readExample('send-from-a-list'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: {
      'Send Invitation': {
        accountId: byId(sandbox.accountId('linkup', 'Ada Lovelace')),
        maxPerRun: 4,
        options: { shortestPause: 0, longestPause: 0 },
      },
    },
  });
  const statuses = async () => (await readTable(n8n, table)).map((row) => row['status']);

  await workflow.outputs(setUp);
  expect((await workflow.run(setUp)).status).toBe('success');
  expect(await statuses()).toEqual([null, null, null]);

  for (const member of [before[0], connections[0]?.member.publicIdentifier, 'nobody-has-this-name']) {
    await addRow(n8n, table, { member });
  }
  const first = await workflow.run(weekday);
  expect(first.error).toBeUndefined();
  expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'already-invited', 'already-connected', null]);
  const invited = ['charles-babbage', 'sophie-germain', 'jordan-walke'];
  expect(await pendingOf(sandbox)).toEqual([...invited, ...before]);

  await workflow.run(weekday);
  expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'already-invited', 'already-connected', 'not-found']);

  const today = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  expect((await readTable(n8n, table)).map((row) => row['date'])).toEqual(Array(6).fill(today));

  const spent = await sandbox.creditsSpent();
  expect((await workflow.run(weekday)).status).toBe('success');
  expect(await sandbox.creditsSpent()).toEqual(spent);
  expect(await pendingOf(sandbox)).toEqual([...invited, ...before]);
});

test('people whom nobody explains go last, so that the list goes on', async ({ n8n, sandbox }) => {
  const workflow = await n8n.createWorkflow(await readExample('send-from-a-list'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: {
      'Send Invitation': {
        accountId: byId(sandbox.accountId('linkup', 'Ada Lovelace')),
        options: { shortestPause: 0, longestPause: 0 },
      },
    },
  });
  const statuses = async () =>
    (await readTable(n8n, table)).filter(({ id }) => Number(id) > before).map((row) => row['status']);
  const before = Math.max(0, ...(await readTable(n8n, table)).map(({ id }) => Number(id)));
  for (const member of ['captain-nemo', 'ada-lovelace', ...(await namesOfStrangers(sandbox, 2))])
    await addRow(n8n, table, { member });
  await workflow.run(weekday);
  expect(await statuses()).toEqual(['vendor-failure', 'vendor-failure', null, null]);
  await workflow.run(weekday);
  expect(await statuses()).toEqual(['vendor-failure', 'vendor-failure', 'sent', 'sent']);
});
