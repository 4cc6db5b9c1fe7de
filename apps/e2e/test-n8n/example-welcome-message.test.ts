import type { Member } from '@invitekit/clients';
import { outputsOf } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { given } from '../support/listings.ts';
import { byId } from '../support/n8n/locator.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { pollOnce } from '../support/real-n8n/poll-once.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { writtenWith } from '../support/writing.ts';

const trigger = 'Invitation Accepted';
const vendor = 'unipile';

/** What Ada wrote to somebody after the invitation. */
async function writtenTo(sandbox: Sandbox, { publicIdentifier }: Pick<Member, 'publicIdentifier'>) {
  const messages = await writtenWith(sandbox, { id: '', publicIdentifier: given(publicIdentifier) });
  return messages.filter(({ from, kind }) => from === 'ada-lovelace' && kind === 'message').map(({ text }) => text);
}

/** The workflow with the credential of another vendor chosen in it. */
function throughUnipile(workflow: unknown): unknown {
  return JSON.parse(JSON.stringify(workflow).replaceAll('inviteKitLinkupApi', 'inviteKitUnipileApi'));
}

test('the example writes once to each who accepted an invitation that was known, a day later', async ({
  n8n,
  sandbox,
}) => {
  const accountId = byId(sandbox.accountId(vendor, 'Ada Lovelace'));
  const workflow = await n8n.createWorkflow(throughUnipile(await readExample('welcome-message-when-accepted')), {
    credentials: await n8n.createCredentials(sandbox, [vendor]),
    parameters: {
      [trigger]: { vendor, accountId, minimumInterval: 0 },
      'Send Message': { vendor, accountId },
    },
  });
  const client = createClient.unipile(sandbox.connection(vendor));
  const [first, second] = (await client.listSent({ limit: 2 })).items;
  if (first === undefined || second === undefined) throw new Error('Too few were invited');

  await pollOnce(workflow, trigger);
  await sandbox.answer(first.id, 'accept');
  const { id: unseen } = await client.send({ member: { publicIdentifier: 'jordan-walke' } });
  await sandbox.answer(given(unseen), 'accept');
  await sandbox.advance('P2D');
  await pollOnce(workflow, trigger);
  const [execution] = await workflow.waitForExecutions(1);
  expect(execution?.status).toBe('success');
  expect(execution && outputsOf(execution, 'If Certain').map((items) => items.length)).toEqual([1, 1]);

  const welcome = ({ name }: Member) => `Hello ${given(name).split(' ')[0]}, thank you for accepting`;
  const jordan = { publicIdentifier: 'jordan-walke' };
  const texts = await Promise.all([first.member, second.member, jordan].map((member) => writtenTo(sandbox, member)));
  expect(texts).toEqual([[expect.stringContaining(welcome(first.member))], [], []]);
});
