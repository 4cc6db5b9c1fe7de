import { z } from 'zod';
import type { RehearsedWorkflow } from './workflow.ts';

const connectionsSchema = z.record(
  z.string(),
  z.record(z.string(), z.array(z.array(z.object({ node: z.string() })).nullable())),
);

/** The names of the nodes that run once those do: what follows, and the parts of what follows. */
export function reachableFrom({ connections }: RehearsedWorkflow, names: readonly string[]): ReadonlySet<string> {
  const { success, data } = connectionsSchema.safeParse(connections);
  const edges = Object.entries(success ? data : {}).flatMap(([from, byKind]) =>
    Object.entries(byKind).flatMap(([kind, outputs]) =>
      // A part, such as a model or a tool, points at what uses it.
      outputs.flatMap((output) => output ?? []).map(({ node }) => (kind === 'main' ? [from, node] : [node, from])),
    ),
  );
  const reached = new Set(names);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const [from = '', to = ''] of edges) if (reached.has(from)) reached.add(to);
  }
  return reached;
}
