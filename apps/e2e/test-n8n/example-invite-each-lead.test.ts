import { until } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { namesOfStrangers } from '../support/n8n/sending.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';

test('the example invites every lead once, though all come at the same time', async ({ n8n, createSandbox }) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' }, clock: { running: true } });
  const workflow = await n8n.createWorkflow(await readExample('invite-each-lead'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: { 'Send Invitation': { accountId: byId(sandbox.accountId('linkup', 'Ada Lovelace')) } },
  });
  await workflow.activate();
  const people = await namesOfStrangers(sandbox, 3);
  const post = async (member: string) =>
    await n8n.callWebhook('lead', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ member, note: '' }),
    });
  // It answers 404 until the workflow is wholly active.
  const [first = '', ...others] = people;
  await until('the webhook', async () => (await post(first)).ok || undefined);
  await Promise.all([...others, first].map(post));
  const executions = await workflow.waitForExecutions(4);
  expect(executions.map(({ status }) => status)).toEqual(Array(4).fill('success'));
  const sent = await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent' });
  for (const person of people) expect(sent.filter(({ member }) => member.publicIdentifier === person)).toHaveLength(1);
  await workflow.deactivate();
});
