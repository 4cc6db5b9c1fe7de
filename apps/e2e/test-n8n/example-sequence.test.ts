import { outputsOf, until } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { z } from 'zod';
import { given } from '../support/listings.ts';
import { byId } from '../support/n8n/locator.ts';
import { triggersUnderTest } from '../support/n8n/webhook-triggers.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { writtenWith } from '../support/writing.ts';

const vendor = 'unipile';
const sophie = 'sophie-germain';
const jordan = 'jordan-walke';
const polling = 'Accepted or Replied';
const uncertain = 'If Certain';

const exampleSchema = z.looseObject({
  nodes: z.array(z.looseObject({ name: z.string() })),
  connections: z.record(z.string(), z.unknown()),
});

/** The example with Unipile's own triggers in place of the polling one. */
async function withWebhooks(accountId: object): Promise<unknown> {
  const text = JSON.stringify(await readExample('sequence')).replaceAll('inviteKitLinkupApi', 'inviteKitUnipileApi');
  const { nodes, connections: all, ...rest } = exampleSchema.parse(JSON.parse(text));
  // A webhook tells a new connection, and not who invited whom; here everybody was invited.
  const { [uncertain]: _, ...connections } = all;
  const triggerFor = (name: string, event: string) => ({
    id: name,
    name,
    type: 'n8n-nodes-invitekit.unipileTrigger',
    typeVersion: 1,
    position: [0, 448],
    webhookId: `sequence-${event}`,
    parameters: { accountId, event, simplify: true },
    credentials: { inviteKitUnipileApi: { id: '', name: '' }, inviteKitUnipileServiceApi: { id: '', name: '' } },
  });
  const answer = [[{ node: 'Answer It Yourself', type: 'main', index: 0 }]];
  return {
    ...rest,
    nodes: [
      ...nodes.filter(({ name }) => name !== polling && name !== uncertain),
      triggerFor(polling, 'accepted'),
      triggerFor('Replied', 'replied'),
    ],
    connections: {
      ...connections,
      'If Replied': { main: [answer[0], [{ node: 'First Message', type: 'main', index: 0 }]] },
      Replied: { main: answer },
    },
  };
}

/** What Ada wrote to somebody after the invitation. */
async function writtenTo(sandbox: Sandbox, publicIdentifier: string): Promise<readonly string[]> {
  const messages = await writtenWith(sandbox, { id: '', publicIdentifier });
  return messages.filter(({ from, kind }) => from === 'ada-lovelace' && kind === 'message').map(({ text }) => text);
}

test('the example invites, writes to who accepts, once more after three days, and stops at an answer', async ({
  n8n,
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' }, invitations: 0, clock: { running: true } });
  const accountId = byId(sandbox.accountId(vendor, 'Ada Lovelace'));
  const trigger = given(triggersUnderTest.find((each) => each.vendor === vendor));
  const ofOurs = { vendor, accountId };
  const soon = { amount: 2 };
  const workflow = await n8n.createWorkflow(await withWebhooks(accountId), {
    credentials: {
      ...(await n8n.createCredentials(sandbox, [vendor], { firstMessageAfter: 0 })),
      ...(await n8n.createRegistrar(sandbox, trigger)),
    },
    parameters: {
      'Send Invitation': ofOurs,
      'First Message': ofOurs,
      'Follow-Up': ofOurs,
      'Wait to Invite': soon,
      'Wait to Write': soon,
      'Wait to Follow Up': soon,
    },
  });
  await workflow.activate();
  await until('both webhooks', async () => (await trigger.list(sandbox)).length === 2 || undefined);
  const post = async (member: string) =>
    await n8n.callWebhook('sequence', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ member }),
    });
  const client = createClient.unipile(sandbox.connection(vendor));
  const inviteAndAccept = async (person: string) => {
    await until('the webhook', async () => (await post(person)).ok || undefined);
    const { id } = await until('the invitation', async () => (await client.listSent()).items[0]);
    // The lists that the nodes have read are used for ten minutes.
    await sandbox.advance('PT11M');
    await sandbox.answer(id, 'accept');
    await until('the first message', async () => (await writtenTo(sandbox, person)).length === 1 || undefined);
  };
  await inviteAndAccept(sophie);
  await sandbox.advance('P4D');
  await workflow.waitForExecutions(2);
  await inviteAndAccept(jordan);
  await sandbox.write({ from: jordan, text: 'Please do' });
  await sandbox.advance('P4D');
  const executions = await workflow.waitForExecutions(5);
  expect(executions.map(({ status }) => status)).toEqual(Array(5).fill('success'));
  const [ended, answered] = ['Sequence Ended', 'Answer It Yourself'].map((node) =>
    executions.filter(({ runs }) => node in runs).map((execution) => outputsOf(execution, node)[0]),
  );
  expect(ended).toMatchObject([[{ json: { notSent: { reason: 'conversation-went-on' } } }]]);
  expect(answered).toMatchObject([[{ json: { event: 'replied', text: 'Please do' } }]]);
  const [toSophie, toJordan] = [await writtenTo(sandbox, sophie), await writtenTo(sandbox, jordan)];
  expect(toSophie).toEqual([
    expect.stringContaining('Hello Sophie, thank you for accepting'),
    expect.stringMatching(/^Hello again, .*my last message\.$/),
  ]);
  expect(toJordan).toEqual([expect.stringContaining('If you do not want to hear from me')]);

  await workflow.deactivate();
  await until('the end of the webhooks', async () => (await trigger.list(sandbox)).length === 0 || undefined);
});
