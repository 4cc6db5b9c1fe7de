import type { Graph } from './import-graph.ts';

/** Groups whose members all reach each other, the largest first. */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachedFrom(graph, node)]));
  const cycles = new Map<string, readonly string[]>();
  for (const [node, others] of reached) {
    if (!others.has(node)) continue;
    const members = [...others].filter((other) => reached.get(other)?.has(node)).toSorted();
    cycles.set(members.join(), members);
  }
  return [...cycles.values()].toSorted((one, other) => other.length - one.length);
}

/** Two that import each other. */
export function findPairs(graph: Graph): readonly (readonly [string, string])[] {
  return [...graph].flatMap(([one, others]) =>
    [...others]
      .filter((other) => one < other && graph.get(other)?.has(one))
      .map((other): [string, string] => [one, other]),
  );
}

function reachedFrom(graph: Graph, node: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(graph.get(node) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return reached;
}
