import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import { labelsOf } from './labels.ts';

/** The same, where workflows, nodes and messages name nobody. */
export function withoutNames(rehearsed: Rehearsed): Rehearsed {
  const { text } = labelsOf(rehearsed, false);
  return {
    ...rehearsed,
    rehearsed: rehearsed.rehearsed.map(text),
    leftOut: rehearsed.leftOut.map(text),
    idle: rehearsed.idle.map(text),
    runs: rehearsed.runs.map(({ workflow, nodes, error, ...run }) => ({
      ...run,
      workflow: text(workflow),
      nodes: nodes.map(({ name, ...node }) => ({ ...node, name: text(name) })),
      ...(error !== undefined && {
        error: { node: error.node === null ? null : text(error.node), message: text(error.message) },
      }),
    })),
  };
}
