import { randomUUID } from 'node:crypto';
import { until, type WorkflowFile, workflowFileSchema } from '@invitekit/n8n-host';
import { z } from 'zod';
import { chain, type NodePlan } from './chain.ts';
import type { RealN8n, WorkflowChanges } from './real-n8n.ts';

/** An active workflow that is called with JSON, and answers the items that come out of its last node. */
export interface CalledWorkflow {
  /** Calls it in whichever n8n has it now. */
  call(n8n: RealN8n, body: object): Promise<readonly unknown[]>;
}

/** Stores and activates a webhook with these nodes after it. What was sent is in `$json.body`. */
export async function openWorkflow(
  n8n: RealN8n,
  plans: readonly NodePlan[],
  { connections, ...changes }: WorkflowChanges & { readonly connections?: WorkflowFile['connections'] },
): Promise<CalledWorkflow> {
  const path = randomUUID();
  const parameters = { path, httpMethod: 'POST', responseMode: 'lastNode', responseData: 'allEntries' };
  const webhook: NodePlan = { name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2, parameters };
  const file = workflowFileSchema.parse(chain(webhook, ...plans));
  const stored = { ...file, connections: { ...file.connections, ...connections } };
  await (await n8n.createWorkflow(stored, changes)).activate();
  return {
    async call(current, body) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const response = await until(`the webhook ${path}`, async () => {
        const answer = await current.callWebhook(path, init);
        // The activation is not over.
        return answer.status === 404 ? undefined : answer;
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`The webhook ${path} answered ${response.status} ${text.slice(0, 500)}`);
      return z.array(z.unknown()).parse(JSON.parse(text));
    },
  };
}

/** What comes out of both outputs of a node, in their order. */
export const bothOutputs: NodePlan = {
  name: 'Both',
  type: 'n8n-nodes-base.merge',
  typeVersion: 3.2,
  parameters: { mode: 'append', numberInputs: 2 },
};

/** How a node with two outputs is connected to it. */
export const toBoth = {
  main: [[{ node: bothOutputs.name, type: 'main', index: 0 }], [{ node: bothOutputs.name, type: 'main', index: 1 }]],
};
