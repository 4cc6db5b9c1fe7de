import { z } from 'zod';
import { refuse } from '../refused.ts';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

const connectionsSchema = z.record(
  z.string(),
  z.record(z.string(), z.array(z.array(z.object({ node: z.string() }).nullable()).nullable())),
);

/** From the name of a node to that of another. */
type Edge = readonly [from: string, to: string];

/** What follows whom, and what uses which part, such as a model or a tool. */
function edgesIn({ name, connections }: RehearsedWorkflow): {
  readonly follows: readonly Edge[];
  readonly uses: readonly Edge[];
} {
  const { success, data } = connectionsSchema.safeParse(connections);
  if (!success) throw refuse(`The connections of "${name}" are not as n8n exports them. Export it again.`);
  const follows: Edge[] = [];
  const uses: Edge[] = [];
  for (const [from, byKind] of Object.entries(data)) {
    for (const [kind, outputs] of Object.entries(byKind)) {
      for (const target of outputs.flatMap((output) => output ?? [])) {
        if (target === null) continue;
        // A part points at what uses it.
        if (kind === 'main') follows.push([from, target.node]);
        else uses.push([target.node, from]);
      }
    }
  }
  return { follows, uses };
}

function reach(names: readonly string[], edges: readonly Edge[]): ReadonlySet<string> {
  const reached = new Set(names);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const [from, to] of edges) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

/** A node that runs by itself, and the parts that it uses. */
export interface NodeWithParts {
  readonly node: RehearsedNode;
  readonly parts: readonly RehearsedNode[];
}

/** The nodes that run once those do. */
export function reachableFrom(workflow: RehearsedWorkflow, names: readonly string[]): readonly NodeWithParts[] {
  const { follows, uses } = edgesIn(workflow);
  const reached = reach(names, follows);
  return workflow.nodes
    .filter(({ name }) => reached.has(name))
    .map((node) => {
      const used = reach([node.name], uses);
      return { node, parts: workflow.nodes.filter((each) => each !== node && used.has(each.name)) };
    });
}
