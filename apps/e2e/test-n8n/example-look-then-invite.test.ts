import { outputsOf, until } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient } from '../support/sandbox.ts';
import { texts, writtenWith } from '../support/writing.ts';

const vendor = 'linkup';
const sophie = 'sophie-germain';

test('the example looks at a profile, invites who fits, writes after the acceptance, and leaves others alone', async ({
  n8n,
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' }, invitations: 0, clock: { running: true } });
  const accountId = byId(sandbox.accountId(vendor, 'Ada Lovelace'));
  const ofOurs = { vendor, accountId };
  const soon = { amount: 2 };
  const workflow = await n8n.createWorkflow(await readExample('look-then-invite'), {
    credentials: await n8n.createCredentials(sandbox, [vendor], { firstMessageAfter: 0 }),
    parameters: {
      'Get Profile': ofOurs,
      'Send Invitation': ofOurs,
      'Write When Accepted': ofOurs,
      'Wait to Invite': soon,
      'Wait to Write': soon,
    },
  });
  await workflow.activate();
  const post = async (member: string) =>
    await n8n.callWebhook('person', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ member }),
    });
  await until('the webhook', async () => (await post('captain-nemo')).ok || undefined);
  const [execution] = await workflow.waitForExecutions(1);
  expect(execution && outputsOf(execution, 'Left Alone')).toMatchObject([[{ json: { name: 'Captain Nemo' } }]]);

  await post(sophie);
  const client = createClient.linkup(sandbox.connection(vendor));
  const invitation = await until('the invitation', async () => (await client.listSent()).items[0]);
  expect(invitation).toMatchObject({ member: { publicIdentifier: sophie } });
  await sandbox.answer(invitation.id, 'accept');
  const executions = await workflow.waitForExecutions(2);
  expect(executions.map(({ status }) => status)).toEqual(['success', 'success']);
  const written = await writtenWith(sandbox, { id: '', publicIdentifier: sophie });
  expect(texts(written)).toEqual([
    expect.stringMatching(/^Hello Sophie, I read what you do/),
    expect.stringMatching(/^Hello Sophie, good to be connected\. I am Ada/),
  ]);
  await workflow.deactivate();
});
