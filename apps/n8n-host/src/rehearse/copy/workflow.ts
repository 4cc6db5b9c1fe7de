import { z } from 'zod';
import { workflowFileSchema } from '../../api/workflow-file.ts';

/** A node as n8n exports it. */
export const nodeSchema = workflowFileSchema.shape.nodes.element.extend({
  typeVersion: z.number().default(1),
  disabled: z.boolean().optional(),
});

/** A node of a workflow that is rehearsed. */
export type RehearsedNode = z.infer<typeof nodeSchema>;

/** A workflow of a file, as it will be stored. */
export interface RehearsedWorkflow {
  /** As in the file, because n8n makes the seconds of schedules of it. */
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly RehearsedNode[];
  readonly connections: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pinData: Readonly<Record<string, readonly unknown[]>>;
  /** The triggers of other services that are run by hand, with their pinned data. */
  readonly pinnedTriggers: readonly string[];
}
