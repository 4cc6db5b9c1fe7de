import { describe, expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { vendorsUnderTest } from '../support/n8n/vendors.ts';
import { chain } from '../support/real-n8n/chain.ts';
import { McpClient } from '../support/real-n8n/mcp.ts';
import { test } from '../support/real-n8n/test.ts';

describe.each(Object.values(vendorsUnderTest))('the node of $displayName as a tool, in n8n', (vendor) => {
  test('is called by an agent, which fills in what it is asked for', async ({ n8n, sandbox }) => {
    const path = `tools-of-${vendor.vendor}`;
    const server = {
      name: 'Tools',
      type: '@n8n/n8n-nodes-langchain.mcpTrigger',
      typeVersion: 2,
      parameters: { path },
    };
    const tool = {
      name: 'List',
      type: `n8n-nodes-invitekit.${vendor.node}Tool`,
      parameters: {
        resource: 'invitation',
        operation: 'getAll',
        accountId: byId(sandbox.accountId(vendor.vendor, 'Ada Lovelace')),
        limit: "={{ $fromAI('limit', 'How many to list', 'number') }}",
      },
      credentials: [vendor.credential],
    };
    const connections = { List: { ai_tool: [[{ node: 'Tools', type: 'ai_tool', index: 0 }]] } };
    const credentials = await n8n.createCredentials(sandbox, [vendor.vendor]);
    const workflow = await n8n.createWorkflow({ ...chain(server, tool), connections }, { credentials });
    await workflow.activate();

    const agent = await McpClient.connect(`${n8n.api.session.url}/mcp/${path}`);
    expect(await agent.tools()).toMatchObject([{ name: 'List', description: expect.stringContaining('invitations') }]);
    expect(JSON.parse(await agent.call('List', { limit: 2 }))).toMatchObject([
      { vendor: vendor.vendor, direction: 'sent' },
      { vendor: vendor.vendor, direction: 'sent' },
    ]);
    await workflow.deactivate();
  });
});
