import { z } from 'zod';

export const nodeTypesSchema = z.array(
  z.object({ name: z.string(), displayName: z.string(), usableAsTool: z.unknown().optional() }),
);

export const credentialTypesSchema = z.array(z.object({ name: z.string(), displayName: z.string() }));

export const credentialSchema = z.object({ id: z.string(), name: z.string(), type: z.string() });

export const credentialDataSchema = z.object({ data: z.record(z.string(), z.unknown()) });

export const credentialTestSchema = z.object({ status: z.enum(['OK', 'Error']), message: z.string().optional() });

export const workflowSummarySchema = z.object({ id: z.string(), name: z.string() });

/** A workflow as n8n stores it; what is not named here is kept for sending it back. */
export const storedWorkflowSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  versionId: z.string(),
  active: z.boolean(),
  nodes: z.array(z.looseObject({ name: z.string(), type: z.string(), parameters: z.record(z.string(), z.unknown()) })),
  staticData: z.record(z.string(), z.unknown()).nullish(),
});

export const startedSchema = z.object({ executionId: z.string().optional() });

export const executionSummariesSchema = z.object({
  results: z.array(z.object({ id: z.string(), status: z.string(), mode: z.string() })),
});

export const listSchema = z.object({
  results: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })),
  paginationToken: z.unknown().optional(),
});

export type NodeTypeSummary = z.infer<typeof nodeTypesSchema>[number];
export type Credential = z.infer<typeof credentialSchema>;
export type CredentialTest = z.infer<typeof credentialTestSchema>;
export type WorkflowSummary = z.infer<typeof workflowSummarySchema>;
export type StoredWorkflow = z.infer<typeof storedWorkflowSchema>;
export type ExecutionSummary = z.infer<typeof executionSummariesSchema>['results'][number];
export type ListOfResults = z.infer<typeof listSchema>;
