import { z } from 'zod';

const nodeSchema = z.looseObject({
  name: z.string(),
  type: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
  credentials: z.record(z.string(), z.unknown()).optional(),
});

/** A workflow as n8n exports it. Ids and what is only true of the n8n that it comes from are left out. */
export const workflowFileSchema = z.object({
  name: z.string(),
  nodes: z.array(nodeSchema),
  connections: z.record(z.string(), z.unknown()),
  settings: z.record(z.string(), z.unknown()).default({ executionOrder: 'v1' }),
  /** What nodes give instead of running, by their name. */
  pinData: z.record(z.string(), z.array(z.unknown())).optional(),
});

export type WorkflowFile = z.infer<typeof workflowFileSchema>;

export interface CredentialReference {
  readonly id: string;
  readonly name: string;
}

/** Credentials of an n8n by their type. */
export type CredentialsByType = Readonly<Record<string, CredentialReference>>;

/** Points every node that has a credential at the one of that type; types that are not given stay as they are. */
export function withCredentials(workflow: WorkflowFile, credentials: CredentialsByType): WorkflowFile {
  const nodes = workflow.nodes.map((node) => {
    if (node.credentials === undefined) return node;
    const pointed = Object.entries(node.credentials).map(([type, old]) => {
      const given = credentials[type];
      return [type, given === undefined ? old : { id: given.id, name: given.name }];
    });
    return { ...node, credentials: Object.fromEntries(pointed) };
  });
  return { ...workflow, nodes };
}
