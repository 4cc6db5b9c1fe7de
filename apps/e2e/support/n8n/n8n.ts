import 'reflect-metadata';
import { WorkflowExecute } from 'n8n-core';
import {
  createRunExecutionData,
  type ExecutionError,
  type IDataObject,
  type INode,
  type INodeExecutionData,
  type INodeParameters,
  type IWorkflowBase,
  NodeConnectionTypes,
  Workflow,
} from 'n8n-workflow';
import { additionalData } from './additional-data.ts';
import { type CredentialValues, TestCredentials } from './credentials.ts';
import { installPackage } from './installed-package.ts';
import { NodeTypes } from './node-types.ts';

export interface NodeRun {
  readonly type: string;
  readonly parameters?: INodeParameters | undefined;
  readonly credentials: CredentialValues;
  /** Default: one empty item. */
  readonly input?: readonly IDataObject[] | undefined;
  /** What the node does on an error. Default: stop. */
  readonly onError?: INode['onError'] | undefined;
}

export interface NodeResult {
  /** The items on each output of the node. */
  readonly outputs: readonly (readonly INodeExecutionData[])[];
  readonly error: ExecutionError | undefined;
}

/** n8n's own engine with the built package installed, without n8n's server and database. */
export interface N8n {
  readonly types: NodeTypes;
  /** Runs a workflow of one node. */
  run(run: NodeRun): Promise<NodeResult>;
  /** Makes the test request of a credential type; answers what went wrong, or undefined. */
  testCredential(type: string, values: CredentialValues[string]): Promise<ExecutionError | undefined>;
  close(): Promise<void>;
}

export async function startN8n(): Promise<N8n> {
  const installed = await installPackage();
  const types = await NodeTypes.load(installed.directory);

  async function run({ type, parameters = {}, credentials, input = [{}], onError }: NodeRun): Promise<NodeResult> {
    const start = toNode('Start', 'start');
    const node: INode = {
      ...toNode('Node', type),
      parameters: structuredClone(parameters),
      credentials: Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: '1', name }])),
      ...(onError !== undefined && { onError }),
    };
    const workflow = {
      id: '1',
      name: 'Test',
      active: false,
      nodes: [start, node],
      connections: { Start: { main: [[{ node: 'Node', type: NodeConnectionTypes.Main, index: 0 }]] } },
      settings: { executionOrder: 'v1' as const },
    };
    const base: IWorkflowBase = {
      ...workflow,
      isArchived: false,
      activeVersionId: null,
      createdAt: epoch,
      updatedAt: epoch,
    };
    const executionData = createRunExecutionData({
      executionData: {
        nodeExecutionStack: [{ node: start, data: { main: [input.map((json) => ({ json }))] }, source: null }],
      },
    });
    const data = additionalData(new TestCredentials(types, credentials), base);
    const engine = new WorkflowExecute(data, 'manual', executionData);
    const { resultData } = (await engine.processRunExecutionData(new Workflow({ ...workflow, nodeTypes: types }))).data;
    const outputs = resultData.runData['Node']?.at(-1)?.data?.['main'] ?? [];
    return { outputs: outputs.map((items) => items ?? []), error: resultData.error };
  }

  return {
    types,
    run,
    async testCredential(type, values) {
      return (await run({ type: `test:${type}`, credentials: { [type]: values } })).error;
    },
    close: installed.remove,
  };
}

const epoch = new Date(0);

function toNode(name: string, type: string): INode {
  return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {} };
}
