import type { Member } from '@invitekit/clients';
import { outputsOf } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { z } from 'zod';
import { requestLinkup } from '../support/linkup.ts';
import { given } from '../support/listings.ts';
import { byId } from '../support/n8n/locator.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { pollOnce } from '../support/real-n8n/poll-once.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';

const trigger = 'Invitation Accepted';
const conversationSchema = z.object({ messages: z.array(z.object({ text: z.string() })) });

async function writtenTo(sandbox: Sandbox, profileUrl: string | undefined): Promise<readonly string[]> {
  const { body } = await requestLinkup(sandbox, 'POST', '/v2/messages', {
    account_id: sandbox.accountId('linkup', 'Ada Lovelace'),
    action: 'get_conversation',
    params: { profile_url: profileUrl },
  });
  return conversationSchema.parse(body.data).messages.map(({ text }) => text);
}

test('the example writes once to each who accepted an invitation that was known', async ({ n8n, sandbox }) => {
  const accountId = byId(sandbox.accountId('linkup', 'Ada Lovelace'));
  const workflow = await n8n.createWorkflow(await readExample('welcome-message-when-accepted'), {
    credentials: await n8n.createCredentials(sandbox, ['linkup']),
    parameters: { [trigger]: { accountId, minimumInterval: 0, maxCreditsPerDay: 100 }, 'Send Message': { accountId } },
  });
  const client = createClient.unipile(sandbox.connection('unipile'));
  const [first, second, third] = (await client.listSent({ limit: 3 })).items;
  if (first === undefined || second === undefined || third === undefined) throw new Error('Too few were invited');

  await pollOnce(workflow, trigger);
  await sandbox.answer(second.id, 'accept');
  await sandbox.advance('PT1H');
  await sandbox.answer(first.id, 'accept');
  const { id: unseen } = await client.send({ member: { publicIdentifier: 'jordan-walke' } });
  await sandbox.answer(given(unseen), 'accept');
  await sandbox.fault({ vendor: 'linkup', operation: 'send', type: 'CHANNEL_ERROR' });
  await pollOnce(workflow, trigger);
  const [execution] = await workflow.waitForExecutions(1);
  expect(execution?.status).toBe('success');
  expect(execution && outputsOf(execution, 'If Certain').map((items) => items.length)).toEqual([2, 1]);
  expect(execution && outputsOf(execution, 'Send Message')).toMatchObject([
    [{ json: { credits: 1 } }],
    [{ json: { error: { type: 'CHANNEL_ERROR' } } }],
  ]);

  await sandbox.answer(third.id, 'accept');
  await pollOnce(workflow, trigger);
  await workflow.waitForExecutions(2);
  const welcome = ({ name }: Member) => `Hello ${given(name).split(' ')[0]}, thank you for accepting`;
  const texts = await Promise.all(
    [first, second, third].map(async ({ member }) => await writtenTo(sandbox, given(member.profileUrl))),
  );
  expect(texts).toEqual([
    [expect.stringContaining(welcome(first.member))],
    [],
    [expect.stringContaining(welcome(third.member))],
  ]);
  expect(await writtenTo(sandbox, 'https://www.linkedin.com/in/jordan-walke')).toEqual([]);
  expect((await workflow.executions()).map(({ status }) => status)).toEqual(['success', 'success']);
});
