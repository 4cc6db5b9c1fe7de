import { describe, expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { vendorsUnderTest } from '../support/n8n/vendors.ts';
import { chain, manualTrigger } from '../support/real-n8n/chain.ts';
import { test } from '../support/real-n8n/test.ts';

describe.each(Object.values(vendorsUnderTest))('the package of $displayName alone', ({ vendor, node, credential }) => {
  test('runs beside the one over all vendors, with the same credential', async ({ n8n, sandbox }) => {
    const accountId = byId(sandbox.accountId(vendor, 'Grace Hopper'));
    const list = (name: string, packageName: string) => ({
      name,
      type: `${packageName}.${node}`,
      parameters: { resource: 'invitation', operation: 'getAll', accountId },
      credentials: [credential],
    });
    const both = chain(manualTrigger, list('Alone', `n8n-nodes-invitekit-${vendor}`), {
      ...list('Over All', 'n8n-nodes-invitekit'),
      executeOnce: true,
    });
    const workflow = await n8n.createWorkflow(both, { credentials: await n8n.createCredentials(sandbox, [vendor]) });
    const [last] = await workflow.outputs({ from: 'Start', to: 'Over All' });
    expect(last).toHaveLength(3);
  });

  test('has its nodes in n8n, and no other', async ({ n8n }) => {
    const names = (await n8n.api.nodeTypes()).map(({ name }) => name);
    const own = names.filter((name) => name.startsWith(`n8n-nodes-invitekit-${vendor}.`));
    expect(own).toEqual(expect.arrayContaining([`n8n-nodes-invitekit-${vendor}.${node}`]));
    expect(own.filter((name) => !name.split('.')[1]?.startsWith(node))).toEqual([]);
  });
});
