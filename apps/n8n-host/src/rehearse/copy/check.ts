import { refuse } from '../refused.ts';
import { isForeignTrigger, isLocal, isOurs, startOf, vendorOf } from './node-kinds.ts';
import { reachableFrom } from './reachable.ts';
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
 * Which nodes are answered by their pinned data, because they would leave the machine.
 *
 * @throws {RehearsalRefused} with a list of what has to be pinned, or of files that are missing.
 */
export function checkWorkflows(workflows: readonly RehearsedWorkflow[]): Checked {
  const answered: Record<string, Record<string, readonly unknown[]>> = {};
  const toPin: string[] = [];
  const missing: string[] = [];
  for (const workflow of workflows) {
    for (const node of running(workflow)) {
      const name = `${workflow.name}: ${node.name}`;
      const sub = subWorkflowOf(node, workflows);
      if (sub === 'missing') missing.push(`${name} calls a workflow whose file was not given`);
      if (isLocal(node) || isOurs(node) || vendorOf(node) !== undefined || isForeignTrigger(node)) continue;
      const pinned = workflow.pinData[node.name];
      if (pinned === undefined) toPin.push(`${name} (${node.type})`);
      else answered[workflow.id] = { ...answered[workflow.id], [node.name]: pinned };
    }
  }
  if (missing.length > 0) throw refuse('Give the files of all workflows that belong together:', missing);
  if (toPin.length > 0) {
    throw refuse(
      'These nodes would leave this machine. Run each once in n8n, pin its data there, and export the workflow again:',
      toPin,
    );
  }
  const leftOut = workflows.flatMap(({ id, name }) =>
    Object.keys(answered[id] ?? {}).map((node) => `${name}: ${node}`),
  );
  return { answered, leftOut };
}

/** The nodes that run in a rehearsal. */
export function running(workflow: RehearsedWorkflow): readonly RehearsedNode[] {
  const starts = workflow.nodes.filter(
    (node) => startOf(node) !== undefined || /\.(executeWorkflowTrigger|errorTrigger)$/.test(node.type),
  );
  const reached = reachableFrom(
    workflow,
    starts.map(({ name }) => name),
  );
  return workflow.nodes.filter(({ name }) => reached.has(name));
}
