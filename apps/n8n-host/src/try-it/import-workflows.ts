import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { N8nApi } from '../api/n8n-api.ts';
import type { WorkflowSummary } from '../api/schemas.ts';
import {
  type CredentialsByType,
  type WorkflowFile,
  withCredentials,
  workflowFileSchema,
} from '../api/workflow-file.ts';

/** The workflows in a folder, in the order of their files. */
export async function readWorkflows(folder: string): Promise<readonly WorkflowFile[]> {
  const files = globSync(`${folder}/*.json`).sort();
  return await Promise.all(
    files.map(async (file) => {
      const { success, data, error } = workflowFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
      if (!success) throw new Error(`${file} is not a workflow of n8n`, { cause: error });
      return data;
    }),
  );
}

/** Stores the workflows; one that is there by its name is left as it is, with what somebody changed in it. */
export async function importWorkflows(
  api: N8nApi,
  workflows: readonly WorkflowFile[],
  credentials: CredentialsByType,
): Promise<readonly WorkflowSummary[]> {
  const known = await api.workflows();
  const stored: WorkflowSummary[] = [];
  // One after the other, so that n8n lists them in this order.
  for (const workflow of workflows) {
    const earlier = known.find(({ name }) => name === workflow.name);
    stored.push(earlier ?? (await api.createWorkflow(withCredentials(workflow, credentials))));
  }
  return stored;
}
