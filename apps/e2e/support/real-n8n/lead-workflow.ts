import type { VendorName } from '@invitekit/clients';
import { type WorkflowFile, workflowFileSchema } from '@invitekit/n8n-host';
import { byId } from '../n8n/locator.ts';
import { vendorsUnderTest } from '../n8n/vendors.ts';
import type { Sandbox } from '../sandbox.ts';
import { chain, type NodePlan } from './chain.ts';

/** Where somebody comes out of the workflow. */
export const exits = ['Sent', 'Not Sent'] as const;

/** Webhook → Send, and behind each of its outputs a node that does nothing. */
export function leadWorkflow(path: string, sandbox: Sandbox, vendor: VendorName): WorkflowFile {
  const { node, credential } = vendorsUnderTest[vendor];
  const webhook: NodePlan = {
    name: 'Webhook',
    type: 'n8n-nodes-base.webhook',
    typeVersion: 2,
    parameters: { path, httpMethod: 'POST' },
  };
  const send: NodePlan = {
    name: 'Send',
    type: `n8n-nodes-invitekit.${node}`,
    parameters: {
      resource: 'invitation',
      operation: 'send',
      accountId: byId(sandbox.accountId(vendor, 'Ada Lovelace')),
      member: '={{ $json.body.person }}',
    },
    credentials: [credential],
  };
  const ends = exits.map((name) => ({ name, type: 'n8n-nodes-base.noOp' }));
  const workflow = workflowFileSchema.parse(chain(webhook, send, ...ends));
  const to = (name: string) => [{ node: name, type: 'main', index: 0 }];
  return { ...workflow, connections: { Webhook: { main: [to(send.name)] }, Send: { main: exits.map(to) } } };
}
