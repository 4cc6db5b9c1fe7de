import type { SandboxHandle } from '@invitekit/mock-server';
import type { RehearsedPerson } from '@invitekit/rehearsal';
import type { N8nApi } from '../../api/n8n-api.ts';
import { workflowFileSchema } from '../../api/workflow-file.ts';
import { messageOf } from '../message-of.ts';
import { refuse } from '../refused.ts';
import { storeCredentials } from './give-credentials.ts';
import { isForeignTrigger, startOf } from './node-kinds.ts';
import { calledFirst, withSubWorkflow } from './sub-workflows.ts';
import { fillWith, tablesIn, withTables } from './tables.ts';
import { withAccounts } from './with-accounts.ts';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

export interface CopySettings {
  /** How the account may act, as our credentials have it. */
  readonly policy: object;
  readonly people: readonly RehearsedPerson[];
  /** Whether somebody gave them; otherwise they are made up. */
  readonly isGiven: boolean;
}

/** A trigger that is to be run by hand, once. */
export interface ByHand {
  readonly id: string;
  readonly trigger: string;
  /** Whether something outside of n8n would start it. */
  readonly isForeign: boolean;
}

/** Stores the workflows with credentials, accounts and tables of this n8n, and turns them on. Gives what is to be run by hand first. */
export async function copyInto(
  api: N8nApi,
  sandbox: SandboxHandle,
  workflows: readonly RehearsedWorkflow[],
  { policy, people, isGiven }: CopySettings,
): Promise<readonly ByHand[]> {
  const tables = tablesIn(workflows);
  const hasWebhook = workflows.some(({ nodes }) => nodes.some((node) => startOf(node) === 'webhook'));
  const filled = fillWith(people, tables, { mustFit: isGiven && !hasWebhook });
  for (const table of tables) {
    await api.createTable({ ...table, rows: table === filled?.table ? filled.rows : [] });
  }
  const credentials = await storeCredentials(api, sandbox, workflows, policy);
  const byHand: ByHand[] = [];
  const ids = new Map<string, string>();
  const copies = await withAccounts(workflows, sandbox);
  for (const workflow of copies) {
    const nodes = workflow.nodes
      .map((node) => withTables(withSubWorkflow(credentials.give(node), workflows)))
      .map(withoutAuthentication)
      .map((node) => (isForeignTrigger(node) ? { ...node, disabled: true } : node));
    const { errorWorkflow, ...settings } = workflow.settings;
    const isThere = workflows.some(({ id }) => id === errorWorkflow);
    const stored = await api.createWorkflow({
      ...workflowFileSchema.parse({ ...workflow, nodes, pinData: {} }),
      id: workflow.id,
      settings: { ...settings, ...(isThere && { errorWorkflow }) },
    });
    ids.set(workflow.id, stored.id);
  }
  for (const workflow of calledFirst(copies)) {
    const id = ids.get(workflow.id) ?? workflow.id;
    const starts = workflow.nodes.map(startOf);
    const isForeign = (trigger: string) => workflow.pinnedTriggers.includes(trigger);
    const hands = workflow.nodes.filter((node) => startOf(node) === 'by hand').map(({ name }) => name);
    const isAlone = !starts.some((start) => start === 'by itself' || start === 'webhook');
    const isRun = isAlone || (!isGiven && filled === undefined);
    const pinned = hands.filter(isForeign);
    const run = pinned.length > 0 ? pinned : hands.slice(0, isRun ? 1 : 0);
    byHand.push(...run.map((trigger) => ({ id, trigger, isForeign: isForeign(trigger) })));
    if (isAlone && !workflow.nodes.some(({ type }) => type.endsWith('.executeWorkflowTrigger'))) continue;
    await api.activate(id).catch((error: unknown) => {
      throw refuse(`n8n does not turn on the workflow "${workflow.name}":`, [messageOf(error)]);
    });
  }
  return byHand;
}

/** Nobody from elsewhere calls a webhook of this n8n. */
function withoutAuthentication(node: RehearsedNode): RehearsedNode {
  if (startOf(node) !== 'webhook' || node.parameters['authentication'] === undefined) return node;
  return { ...node, parameters: { ...node.parameters, authentication: 'none' } };
}
