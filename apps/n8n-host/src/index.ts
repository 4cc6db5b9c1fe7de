export { type Execution, type Item, type NodeRun, outputsOf } from './api/execution.ts';
export { type CredentialInput, type ListSearch, N8nApi } from './api/n8n-api.ts';
export type { Credential, CredentialTest, ExecutionSummary, ListOfResults, StoredWorkflow } from './api/schemas.ts';
export { logIn, owner, type Session } from './api/session.ts';
export { until } from './api/until.ts';
export {
  type CredentialReference,
  type CredentialsByType,
  type WorkflowFile,
  withCredentials,
  workflowFileSchema,
} from './api/workflow-file.ts';
export { installN8n, type N8nInstallation } from './install/install-n8n.ts';
export { atVendor, vendorsIn } from './rehearse/copy/choose-vendor.ts';
export { readWorkflows } from './rehearse/copy/read-workflows.ts';
export type { RehearsedWorkflow } from './rehearse/copy/workflow.ts';
export { RehearsalRefused } from './rehearse/refused.ts';
export type { RehearsalOptions, RehearsedWorkflows } from './rehearse/rehearsal-options.ts';
export { rehearseWorkflows } from './rehearse/rehearse-workflows.ts';
export { buildPackage } from './server/packed-package.ts';
export { type N8nServer, startN8n } from './server/start-n8n.ts';
export { type QueuedN8n, startQueuedN8n } from './server/start-queued-n8n.ts';
