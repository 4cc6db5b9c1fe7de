import { outputsOf } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { startChatModel } from '../support/real-n8n/chat-model.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient } from '../support/sandbox.ts';

test('in the example a model invites somebody, and can choose nothing but whom and with what words', async ({
  n8n,
  sandbox,
}) => {
  const invitation = { member: 'https://www.linkedin.com/in/sophie-germain', note: 'Hello Sophie' };
  const model = await startChatModel('Send_Invitation', () => [invitation]);
  const openAi = { type: 'openAiApi', name: 'Scripted', data: { apiKey: 'any', url: model.url } };
  const accountId = byId(sandbox.accountId('linkup', 'Ada Lovelace'));
  const workflow = await n8n.createWorkflow(await readExample('agent-tool'), {
    credentials: {
      ...(await n8n.createCredentials(sandbox, ['linkup'])),
      openAiApi: await n8n.api.createCredential(openAi),
    },
    parameters: {
      'Check Relationship': { accountId },
      'List Pending Invitations': { accountId },
      'Send Invitation': { accountId },
    },
    pinData: {
      'When Chat Message Received': [
        { json: { sessionId: 'one', action: 'sendMessage', chatInput: 'Invite Sophie Germain.' } },
      ],
    },
  });
  const execution = await workflow.run({ from: 'When Chat Message Received', to: 'AI Agent' });
  await model.close();
  expect(execution.error).toBeUndefined();
  expect(outputsOf(execution, 'AI Agent')).toMatchObject([[{ json: { output: 'It is done.' } }]]);

  const [sent] = (await createClient.unipile(sandbox.connection('unipile')).listSent({ limit: 1 })).items;
  expect(sent).toMatchObject({ member: { publicIdentifier: 'sophie-germain' }, note: 'Hello Sophie' });

  const [asked, told] = model.requests;
  const inputs = asked?.tools.map(({ function: { name, parameters } }) => [name, Object.keys(parameters.properties)]);
  expect(Object.fromEntries(inputs ?? [])).toEqual({
    Check_Relationship: ['member'],
    List_Pending_Invitations: [],
    Send_Invitation: ['member', 'note'],
  });
  expect(JSON.stringify(told?.messages.at(-1)?.content)).toContain('sophie-germain');
});
