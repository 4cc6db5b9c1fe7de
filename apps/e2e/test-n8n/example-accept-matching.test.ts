import { outputsOf } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { pollOnce } from '../support/real-n8n/poll-once.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient } from '../support/sandbox.ts';

const trigger = 'Invitation Received';

test('the example accepts who matches, leaves the others pending, and looks at nobody twice', async ({
  n8n,
  sandbox,
}) => {
  const accountId = byId(sandbox.accountId('linkup', 'Ada Lovelace'));
  const workflow = await n8n.createWorkflow(await readExample('accept-matching-invitations'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: { [trigger]: { accountId, minimumInterval: 0 }, Accept: { accountId } },
  });
  const client = createClient.unipile(sandbox.connection('unipile'));
  const received = async () => {
    const all = await Array.fromAsync(client.listAllReceived());
    return all.map(({ member }) => member.publicIdentifier);
  };
  const before = await received();
  expect(before.length).toBeGreaterThan(0);

  await pollOnce(workflow, trigger);
  const spent = await sandbox.creditsSpent();

  await sandbox.receive({ from: 'jordan-walke' }); // An engineer.
  await sandbox.receive({ from: 'sophie-germain' }); // A mathematician.
  await pollOnce(workflow, trigger);
  await workflow.waitForExecutions(1);
  expect(await received()).toEqual(['sophie-germain', ...before]);
  expect((await client.listConnections()).items[0]?.member.publicIdentifier).toBe('jordan-walke');
  expect(await sandbox.creditsSpent()).toEqual([...spent, 1, 1]);

  await sandbox.receive({ from: 'charles-babbage' }); // An inventor.
  await pollOnce(workflow, trigger);
  const executions = await workflow.waitForExecutions(2);
  const people = executions.map((execution) => outputsOf(execution, trigger)[0]?.map(({ json }) => json['member']));
  expect(people).toMatchObject([
    [{ publicIdentifier: 'jordan-walke' }, { publicIdentifier: 'sophie-germain' }],
    [{ publicIdentifier: 'charles-babbage' }],
  ]);
  expect(executions.map(({ status }) => status)).toEqual(['success', 'success']);
  expect(await received()).toEqual(['charles-babbage', 'sophie-germain', ...before]);
});

test('where the vendor tells no headlines, the example accepts and refuses nobody', async ({ n8n, createSandbox }) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
  const accountId = byId(sandbox.accountId('connectsafely', 'Ada Lovelace'));
  const workflow = await n8n.createWorkflow(throughConnectSafely(await readExample('accept-matching-invitations')), {
    credentials: await n8n.createCredentials(sandbox, ['connectsafely']),
    parameters: { [trigger]: { accountId, minimumInterval: 0 }, Accept: { accountId } },
  });
  const client = createClient.unipile(sandbox.connection('unipile'));
  const before = (await Array.fromAsync(client.listAllReceived())).length;

  await pollOnce(workflow, trigger);
  await sandbox.receive({ from: 'jordan-walke' }); // An engineer, which nobody tells.
  await pollOnce(workflow, trigger);
  const [execution] = await workflow.waitForExecutions(1);
  expect(execution && outputsOf(execution, 'Not Known')[0]).toMatchObject([
    { json: { member: { publicIdentifier: 'jordan-walke', headline: null } } },
  ]);
  expect(execution?.status).toBe('success');
  expect(await Array.fromAsync(client.listAllReceived())).toHaveLength(before + 1);
});

/** The example as a builder has it who chose another vendor in its nodes. */
function throughConnectSafely(example: unknown): unknown {
  const text = JSON.stringify(example)
    .replaceAll('inviteKitLinkupApi', 'inviteKitConnectSafelyApi')
    .replaceAll('"vendor":"linkup"', '"vendor":"connectsafely"');
  return JSON.parse(text);
}
