import { z } from 'zod';

const nodeSchema = z.strictObject({
  name: z.string(),
  /** As n8n names it, `n8n-nodes-base.httpRequest`; `step` and `program` for a program. */
  type: z.string(),
  /** The numbers of its requests in the journal. */
  requests: z.array(z.int()).readonly(),
});

/** An execution of a workflow, or a run of a program. Times are virtual. */
export const runSchema = z.strictObject({
  id: z.string(),
  workflow: z.string(),
  /** What began it, in n8n's words: `trigger`, `webhook`, `manual`, `integrated`; `program`. */
  mode: z.string(),
  startedAt: z.iso.datetime(),
  /** Null while it waits, when the rehearsal ended before it did. */
  endedAt: z.iso.datetime().nullable(),
  status: z.enum(['success', 'error', 'waiting', 'canceled']),
  /** What the builder would have seen. */
  error: z.strictObject({ node: z.string().nullable(), message: z.string() }).optional(),
  nodes: z.array(nodeSchema).readonly(),
});

export type Run = z.infer<typeof runSchema>;
