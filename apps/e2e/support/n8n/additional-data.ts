import { ExecutionLifecycleHooks, ExternalSecretsProxy } from 'n8n-core';
import type { ICredentialsHelper, IWorkflowBase, IWorkflowExecuteAdditionalData } from 'n8n-workflow';

const address = 'http://localhost/';

let executions = 0;

function nextExecution(): string {
  executions += 1;
  return String(executions);
}

/** What n8n's server gives its engine for a run, as far as the nodes here need it. */
export function additionalData(
  credentialsHelper: ICredentialsHelper,
  workflow: IWorkflowBase,
  executionId = nextExecution(),
): IWorkflowExecuteAdditionalData {
  return {
    credentialsHelper,
    hooks: new ExecutionLifecycleHooks('manual', '1', workflow),
    externalSecretsProxy: new ExternalSecretsProxy(),
    executionId,
    currentNodeExecutionIndex: 0,
    variables: {},
    restApiUrl: address,
    instanceBaseUrl: address,
    formBaseUrl: address,
    formWaitingBaseUrl: address,
    formTestBaseUrl: address,
    webhookBaseUrl: address,
    webhookWaitingBaseUrl: address,
    webhookTestBaseUrl: address,
    mcpBaseUrl: address,
    mcpTestBaseUrl: address,
    setExecutionStatus() {},
    sendDataToUI() {},
    logAiEvent() {},
    executeWorkflow: notHere,
    getRunExecutionData: notHere,
    getRuntimeCredential: notHere,
    startRunnerTask: notHere,
  };
}

async function notHere(): Promise<never> {
  throw new Error('Not part of these tests');
}
