import { refuse } from '../refused.ts';
import { isForeignTrigger, isLocal, isOurs, startOf, vendorOf } from './node-kinds.ts';
import { type NodeWithParts, reachableFrom } from './reachable.ts';
import { subWorkflowOf } from './sub-workflows.ts';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

/** What nodes give instead of running, by the id of the workflow and the name of the node. */
type Answered = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;

export interface Checked {
  readonly answered: Answered;
  /** The same in the form `workflow: node`. */
  readonly leftOut: readonly string[];
}

/**
 * Which nodes are answered by their pinned data: those that would leave the machine, and what starts a workflow by hand.
 *
 * @throws {RehearsalRefused} with a list of what has to be pinned, or of files that are missing; and when nothing starts.
 */
export function checkWorkflows(workflows: readonly RehearsedWorkflow[]): Checked {
  const answered: Record<string, Record<string, readonly unknown[]>> = {};
  const toPin: string[] = [];
  const missing: string[] = [];
  for (const workflow of workflows) {
    for (const { node, parts } of runningWithParts(workflow)) {
      const name = `${workflow.name}: ${node.name}`;
      const leaving = [node, ...parts].filter(leaves);
      const pinned = workflow.pinData[node.name];
      if (pinned !== undefined && (leaving.length > 0 || startOf(node) === 'by hand')) {
        answered[workflow.id] = { ...answered[workflow.id], [node.name]: pinned };
        continue;
      }
      if (leaving.includes(node)) toPin.push(`${name} (${node.type})`);
      // n8n pins no parts.
      else if (leaving.length > 0) toPin.push(`${name} (it uses ${leaving.map((part) => part.name).join(', ')})`);
      for (const each of [node, ...parts]) {
        if (subWorkflowOf(each, workflows) === 'missing') {
          missing.push(`${workflow.name}: ${each.name} calls a workflow whose file was not given`);
        }
      }
    }
  }
  if (missing.length > 0) throw refuse('Give the files of all workflows that belong together:', missing);
  if (toPin.length > 0) {
    throw refuse(
      'These nodes would leave this machine. Run each once in n8n, pin its data there, and export the workflow again:',
      toPin,
    );
  }
  assertStarts(workflows);
  const leftOut = workflows.flatMap(({ id, name }) =>
    Object.keys(answered[id] ?? {}).map((node) => `${name}: ${node}`),
  );
  return { answered, leftOut };
}

function assertStarts(workflows: readonly RehearsedWorkflow[]): void {
  if (workflows.some(({ nodes }) => nodes.some((node) => startOf(node) !== undefined))) return;
  throw refuse(
    'Nothing starts these workflows here. They need a schedule, a webhook, a trigger of ours or a manual trigger, ' +
      'or a trigger with pinned data, which is run once with them.',
    idleTriggers(workflows),
  );
}

/** The triggers that start nothing, because others would call them and nothing is pinned. */
export function idleTriggers(workflows: readonly RehearsedWorkflow[]): readonly string[] {
  return workflows.flatMap(({ name, nodes }) =>
    nodes.filter(isForeignTrigger).map((node) => `${name}: ${node.name} (${node.type})`),
  );
}

/** The nodes that run in a rehearsal, parts included. */
export function running(workflow: RehearsedWorkflow): readonly RehearsedNode[] {
  return runningWithParts(workflow).flatMap(({ node, parts }) => [node, ...parts]);
}

function runningWithParts(workflow: RehearsedWorkflow): readonly NodeWithParts[] {
  const starts = workflow.nodes.filter(
    (node) => startOf(node) !== undefined || /\.(executeWorkflowTrigger|errorTrigger)$/.test(node.type),
  );
  return reachableFrom(
    workflow,
    starts.map(({ name }) => name),
  );
}

function leaves(node: RehearsedNode): boolean {
  return !(isLocal(node) || isOurs(node) || vendorOf(node) !== undefined || isForeignTrigger(node));
}
