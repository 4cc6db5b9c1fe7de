import 'reflect-metadata';
import { LoadOptionsContext, WorkflowExecute } from 'n8n-core';
import {
  createRunExecutionData,
  type ExecutionError,
  type IBinaryKeyData,
  type IConnections,
  type IDataObject,
  type ILoadOptionsFunctions,
  type INode,
  type INodeConnections,
  type INodeExecutionData,
  type INodeListSearchItems,
  type INodeParameters,
  type IWorkflowBase,
  type NodeConnectionType,
  NodeConnectionTypes,
  Workflow,
} from 'n8n-workflow';
import { z } from 'zod';
import { additionalData } from './additional-data.ts';
import { type CredentialValues, TestCredentials } from './credentials.ts';
import { installPackage } from './installed-package.ts';
import { NodeTypes } from './node-types.ts';
import { shortenPauses } from './short-pauses.ts';

export interface NodeRun {
  readonly type: string;
  readonly parameters?: INodeParameters | undefined;
  readonly credentials: CredentialValues;
  /** Default: one empty item. */
  readonly input?: readonly IDataObject[] | undefined;
  /** A file that comes with each input item. */
  readonly binary?: IBinaryKeyData | undefined;
  /** What the node does on an error. Default: stop. */
  readonly onError?: INode['onError'] | undefined;
  /** Which execution of the workflow it belongs to, as in a loop. Default: one of its own. */
  readonly executionId?: string | undefined;
}

export interface NodeResult {
  /** The items on each output of the node. */
  readonly outputs: readonly (readonly INodeExecutionData[])[];
  /** What n8n shows beside its output. */
  readonly hints: readonly string[];
  readonly error: ExecutionError | undefined;
}

/** n8n's own engine with the built package installed, without n8n's server and database. */
export interface N8n {
  readonly types: NodeTypes;
  /** Runs a workflow of one node. */
  run(run: NodeRun): Promise<NodeResult>;
  /** Runs a workflow of several such nodes in a row, `Step 1` and so on, each with parameters of its own. */
  runChain(run: Omit<NodeRun, 'parameters'>, steps: readonly INodeParameters[]): Promise<NodeResult>;
  /** Gives the node to an agent as a tool, which calls it with each input item as what the model filled in. */
  runAsTool(run: NodeRun): Promise<NodeResult>;
  /** What the list of a resource locator shows, by its search method. */
  search(run: NodeRun, method: string, filter?: string): Promise<readonly INodeListSearchItems[]>;
  /** Makes the test request of a credential type; answers what went wrong, or undefined. */
  testCredential(type: string, values: CredentialValues[string]): Promise<ExecutionError | undefined>;
  close(): Promise<void>;
}

export async function startN8n(): Promise<N8n> {
  shortenPauses();
  const installed = await installPackage();
  const types = await NodeTypes.load(installed.directory);

  function prepare(
    nodes: INode[],
    connections: IConnections,
    { credentials, executionId }: Pick<NodeRun, 'credentials' | 'executionId'>,
  ) {
    const settings = { executionOrder: 'v1' as const };
    const workflow = { id: '1', name: 'Test', active: false, nodes, connections, settings };
    const base: IWorkflowBase = {
      ...workflow,
      isArchived: false,
      activeVersionId: null,
      createdAt: epoch,
      updatedAt: epoch,
    };
    return {
      workflow: new Workflow({ ...workflow, nodeTypes: types }),
      data: additionalData(new TestCredentials(types, credentials), base, executionId),
    };
  }

  async function execute(
    nodes: INode[],
    connections: IConnections,
    { input = [{}], binary, ...run }: NodeRun,
    last: string,
  ): Promise<NodeResult> {
    const start = toNode('Start', 'start');
    const { workflow, data } = prepare([start, ...nodes], connections, run);
    const executionData = createRunExecutionData({
      executionData: {
        nodeExecutionStack: [
          {
            node: start,
            data: { main: [input.map((json) => ({ json, ...(binary !== undefined && { binary }) }))] },
            source: null,
          },
        ],
      },
    });
    const engine = new WorkflowExecute(data, 'manual', executionData);
    const { resultData } = (await engine.processRunExecutionData(workflow)).data;
    const { data: output, hints = [] } = resultData.runData[last]?.at(-1) ?? {};
    return {
      outputs: (output?.['main'] ?? []).map((items) => items ?? []),
      hints: hints.map(({ message }) => message),
      error: resultData.error,
    };
  }

  async function run(run: NodeRun): Promise<NodeResult> {
    return await execute([toNodeUnderTest(run)], { Start: toInput('Node') }, run, 'Node');
  }

  return {
    types,
    run,
    async runChain(run, steps) {
      const nodes = steps.map((parameters, index) => ({
        ...toNodeUnderTest({ ...run, parameters }),
        name: `Step ${index + 1}`,
      }));
      const connections = Object.fromEntries(
        nodes.map(({ name }, index) => [index === 0 ? 'Start' : `Step ${index}`, toInput(name)]),
      );
      return await execute(nodes, connections, run, `Step ${steps.length}`);
    },
    async runAsTool(run) {
      const nodes = [toNode('Agent', 'agent'), toNodeUnderTest({ ...run, type: `tool:${run.type}` })];
      const connections = { Start: toInput('Agent'), Node: toInput('Agent', NodeConnectionTypes.AiTool) };
      return await execute(nodes, connections, run, 'Agent');
    },
    async search(run, method, filter) {
      const node = toNodeUnderTest(run);
      const { workflow, data } = prepare([node], {}, run);
      const context = searchContext.parse(new LoadOptionsContext(workflow, node, data, ''));
      const search = types.getByNameAndVersion(run.type).methods?.listSearch?.[method];
      if (search === undefined) throw new Error(`${run.type} has no list search ${method}`);
      return (await search.call(context, filter)).results;
    },
    async testCredential(type, values) {
      return (await run({ type: `test:${type}`, credentials: { [type]: values } })).error;
    },
    close: installed.remove,
  };
}

const epoch = new Date(0);

/** n8n's own class and interface differ in an optional property. */
const searchContext = z.custom<ILoadOptionsFunctions>((value) => value instanceof LoadOptionsContext);

function toNodeUnderTest({ type, parameters = {}, credentials, onError }: NodeRun): INode {
  return {
    ...toNode('Node', type),
    parameters: structuredClone(parameters),
    credentials: Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: '1', name }])),
    ...(onError !== undefined && { onError }),
  };
}

function toNode(name: string, type: string): INode {
  return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {} };
}

function toInput(node: string, type: NodeConnectionType = NodeConnectionTypes.Main): INodeConnections {
  return { [type]: [[{ node, type, index: 0 }]] };
}
