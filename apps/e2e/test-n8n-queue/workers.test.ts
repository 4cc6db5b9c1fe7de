import { until } from '@invitekit/n8n-host';
import { expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { chain } from '../support/real-n8n/chain.ts';
import { test } from '../support/real-n8n/test.ts';
import { executionsByWorker } from '../support/real-n8n/workers.ts';

const path = 'workers';

test('workers share the executions of a webhook', async ({ n8n, sandbox }) => {
  const credentials = await n8n.createCredentials(sandbox, ['unipile']);
  const webhook = { name: 'Webhook', type: 'n8n-nodes-base.webhook', parameters: { path } };
  const list = {
    name: 'List',
    type: 'n8n-nodes-invitekit.unipile',
    parameters: {
      resource: 'invitation',
      operation: 'getAll',
      accountId: byId(sandbox.accountId('unipile', 'Grace Hopper')),
    },
    credentials: ['inviteKitUnipileApi'],
  };
  const workflow = await n8n.createWorkflow(chain(webhook, list), { credentials });
  await workflow.activate();
  await until('the webhook', async () => (await n8n.callWebhook(path)).ok || undefined);
  await Promise.all(Array.from({ length: 29 }, async () => await n8n.callWebhook(path)));
  const executions = await workflow.waitForExecutions(30);
  expect(executions.map(({ status }) => status)).toEqual(Array(30).fill('success'));
  const own = executions.map(({ id }) => id);
  const shares = (await executionsByWorker()).map((ids) => ids.filter((id) => own.includes(id)));
  expect(shares.flat().toSorted()).toEqual(own.toSorted());
  expect(shares.filter((ids) => ids.length > 0).length).toBeGreaterThan(1);
});
