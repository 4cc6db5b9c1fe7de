import { outputsOf, until } from '@invitekit/n8n-host';
import { describe, expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../support/n8n/vendors.ts';
import { chain, manualTrigger, type NodePlan } from '../support/real-n8n/chain.ts';
import { test } from '../support/real-n8n/test.ts';
import type { Sandbox } from '../support/sandbox.ts';

/** Lists what Grace, who has three, has sent. */
function getMany({ vendor, node, credential }: VendorUnderTest, sandbox: Sandbox): NodePlan {
  const accountId = byId(sandbox.accountId(vendor, 'Grace Hopper'));
  return {
    name: 'List',
    type: `n8n-nodes-invitekit.${node}`,
    parameters: { resource: 'invitation', operation: 'getAll', accountId },
    credentials: [credential],
  };
}

describe.each(Object.values(vendorsUnderTest))('the node of $displayName, in n8n', (vendor) => {
  test('runs by hand', async ({ n8n, sandbox }) => {
    const credentials = await n8n.createCredentials(sandbox, [vendor.vendor]);
    const workflow = await n8n.createWorkflow(chain(manualTrigger, getMany(vendor, sandbox)), { credentials });
    const [items] = await workflow.outputs({ from: 'Start', to: 'List' });
    expect(items).toHaveLength(3);
    expect(items?.every((item) => item['vendor'] === vendor.vendor)).toBe(true);
  });

  test('runs in an active workflow, once for each event', async ({ n8n, sandbox }) => {
    const credentials = await n8n.createCredentials(sandbox, [vendor.vendor]);
    const webhook = {
      name: 'Webhook',
      type: 'n8n-nodes-base.webhook',
      parameters: { path: `runs-${vendor.vendor}` },
    };
    const workflow = await n8n.createWorkflow(chain(webhook, getMany(vendor, sandbox)), { credentials });
    await workflow.activate();
    await until('the webhook', async () => (await n8n.callWebhook(`runs-${vendor.vendor}`)).ok || undefined);
    const [execution, ...others] = await workflow.waitForExecutions(1);
    expect(others).toEqual([]);
    expect(execution).toMatchObject({ status: 'success', mode: 'webhook' });
    expect(execution && outputsOf(execution, 'List')).toMatchObject([{ length: 3 }]);
  });

  test('says in the editor that the key is wrong', async ({ n8n, sandbox }) => {
    const wrong = await n8n.createCredential(sandbox, vendor.vendor, { apiKey: 'not-a-key-of-this-sandbox' });
    const credentials = { [wrong.type]: wrong };
    const workflow = await n8n.createWorkflow(chain(manualTrigger, getMany(vendor, sandbox)), { credentials });
    const { status, error } = await workflow.run({ from: 'Start', to: 'List' });
    expect([status, error?.httpCode]).toEqual(['error', String(vendor.wrongKeyStatus)]);
  });

  test('offers the accounts of the key', async ({ n8n, sandbox }) => {
    const found = await n8n.searchList({
      type: `n8n-nodes-invitekit.${vendor.node}`,
      method: 'searchAccounts',
      parameter: 'accountId',
      credentials: await n8n.createCredentials(sandbox, [vendor.vendor]),
      filter: 'grace',
    });
    expect(found).toMatchObject([{ name: 'Grace Hopper', value: sandbox.accountId(vendor.vendor, 'Grace Hopper') }]);
  });
});
