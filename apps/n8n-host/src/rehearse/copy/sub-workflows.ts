import { z } from 'zod';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

const referenceSchema = z.union([
  z.string().transform((value) => ({ value, cachedResultName: undefined })),
  z.looseObject({ value: z.string(), cachedResultName: z.string().optional() }),
]);

/** The workflow that an Execute Workflow node calls; undefined where it calls none by its id. */
export function subWorkflowOf(
  node: RehearsedNode,
  workflows: readonly RehearsedWorkflow[],
): RehearsedWorkflow | 'missing' | undefined {
  if (!/\.(executeWorkflow|toolWorkflow)$/.test(node.type)) return undefined;
  if ((node.parameters['source'] ?? 'database') !== 'database') return undefined;
  const reference = referenceSchema.safeParse(node.parameters['workflowId']).data;
  if (reference === undefined || reference.value.startsWith('=')) return undefined;
  const { value, cachedResultName = '' } = reference;
  // A list shows the folder before the name.
  const name = cachedResultName.replace(/^.* — /, '');
  return (
    workflows.find(({ id }) => id === value) ??
    workflows.find((each) => each.name === name || each.name === cachedResultName) ??
    'missing'
  );
}

/** Points the node at the copy of the workflow that it calls. */
export function withSubWorkflow(node: RehearsedNode, workflows: readonly RehearsedWorkflow[]): RehearsedNode {
  const sub = subWorkflowOf(node, workflows);
  if (sub === undefined || sub === 'missing') return node;
  return { ...node, parameters: { ...node.parameters, workflowId: { __rl: true, mode: 'id', value: sub.id } } };
}

/** The same workflows, each after those that it calls: n8n turns none on before them. */
export function calledFirst(workflows: readonly RehearsedWorkflow[]): readonly RehearsedWorkflow[] {
  const ordered = new Set<RehearsedWorkflow>();
  const entered = new Set<RehearsedWorkflow>();
  const visit = (workflow: RehearsedWorkflow) => {
    if (entered.has(workflow)) return;
    entered.add(workflow);
    for (const node of workflow.nodes) {
      const sub = subWorkflowOf(node, workflows);
      if (sub !== undefined && sub !== 'missing') visit(sub);
    }
    ordered.add(workflow);
  };
  for (const workflow of workflows) visit(workflow);
  return [...ordered];
}
