import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import type { RehearsedNode } from './workflow.ts';

const ours = 'n8n-nodes-invitekit.';

/** n8n's own nodes that do their work within n8n. */
const local = new Set(
  `aggregate code compareDatasets compression convertToFile crypto dataTable dateTime debugHelper errorTrigger
  executeWorkflow executeWorkflowTrigger executionData extractFromFile filter html htmlExtract if
  interval cron itemLists jwt limit manualTrigger markdown merge moveBinaryData noOp removeDuplicates renameKeys
  respondToWebhook scheduleTrigger set sort spreadsheetFile splitInBatches splitOut start stickyNote stopAndError summarize
  switch wait webhook xml`
    .split(/\s+/)
    .map((name) => `n8n-nodes-base.${name}`),
);

/** Parts of n8n's agents that ask nobody. */
const localParts =
  /^@n8n\/n8n-nodes-langchain\.(agent|chain\w+|memoryBufferWindow|outputParser\w+|tool(Think|Calculator|Code|Workflow))$/;

export const isOurs = ({ type }: RehearsedNode): boolean => type.startsWith(ours);

/** Whether a node works within n8n, whatever it is told. */
export const isLocal = (node: RehearsedNode): boolean => local.has(node.type) || localParts.test(node.type);

/** The vendor that a node of ours, or an HTTP Request to the vendor's host, acts through; undefined for others. */
export function vendorOf(node: RehearsedNode): VendorName | undefined {
  if (isOurs(node)) {
    const chosen = node.parameters['vendor'];
    const name = node.type
      .slice(ours.length)
      .replace(/(Trigger|Tool)+$/, '')
      .toLowerCase();
    return vendorNames.find((each) => each === name) ?? vendorNames.find((each) => each === (chosen ?? 'linkup'));
  }
  if (node.type !== 'n8n-nodes-base.httpRequest') return undefined;
  const url = String(node.parameters['url'] ?? '');
  return vendorNames.find((name) => vendors[name].servers.some((server) => url.includes(new URL(server).hostname)));
}

/** Whether a node of ours serves every vendor. */
export const isCommon = (node: RehearsedNode): boolean => isOurs(node) && 'vendor' in node.parameters;

/** How a node starts its workflow in a rehearsal; undefined where it starts none. */
export type Start = 'by itself' | 'webhook' | 'by hand';

export function startOf({ type }: RehearsedNode): Start | undefined {
  if (/^n8n-nodes-base\.(scheduleTrigger|cron|interval)$/.test(type)) return 'by itself';
  if (type.startsWith(ours) && type.endsWith('Trigger')) return 'by itself';
  if (type === 'n8n-nodes-base.webhook') return 'webhook';
  if (/^n8n-nodes-base\.(manualTrigger|start)$/.test(type)) return 'by hand';
  return undefined;
}

/** Whether something outside of n8n starts a workflow by it, which a rehearsal cannot. */
export const isForeignTrigger = (node: RehearsedNode): boolean =>
  /trigger$|\.emailReadImap$/i.test(node.type) && startOf(node) === undefined && !local.has(node.type);
