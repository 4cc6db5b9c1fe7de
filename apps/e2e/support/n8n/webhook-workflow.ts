import { HookContext } from 'n8n-core';
import {
  type IDataObject,
  type IHookFunctions,
  type INode,
  type INodeParameters,
  type INodeType,
  type IWebhookData,
  type IWorkflowBase,
  type IWorkflowExecuteAdditionalData,
  Workflow,
  type WorkflowActivateMode,
  type WorkflowExecuteMode,
} from 'n8n-workflow';
import { z } from 'zod';
import { additionalData } from './additional-data.ts';
import { type CredentialValues, TestCredentials } from './credentials.ts';
import type { N8n } from './n8n.ts';

export interface WebhookWorkflowSettings {
  readonly n8n: N8n;
  readonly type: string;
  readonly parameters: INodeParameters;
  readonly credentials: CredentialValues;
}

/** Why n8n calls a method of a trigger. */
export interface Reason {
  /** Whether it is about a test event. */
  readonly isTest: boolean;
  readonly mode: WorkflowExecuteMode;
  readonly activation: WorkflowActivateMode;
}

/** A workflow of one webhook trigger, as n8n makes it anew from its database for each thing that it does. */
export interface LoadedWorkflow {
  readonly node: INode;
  readonly type: INodeType;
  readonly workflow: Workflow;
  readonly data: IWorkflowExecuteAdditionalData;
  readonly webhook: IWebhookData;
  /** What n8n stores afterwards: all, if it noticed a change. */
  saved(): IDataObject;
}

export type LoadWorkflow = (stored: IDataObject, isTest: boolean) => LoadedWorkflow;

/** `address` is what n8n believes its own to be. */
export function webhookWorkflow(
  { n8n, type: name, parameters, credentials }: WebhookWorkflowSettings,
  address: string,
): { readonly node: INode; readonly load: LoadWorkflow } {
  const node: INode = {
    id: 'node',
    name: 'Trigger',
    type: name,
    typeVersion: 1,
    position: [0, 0],
    parameters,
    credentials: Object.fromEntries(Object.keys(credentials).map((key) => [key, { id: '1', name: key }])),
    webhookId: crypto.randomUUID(),
  };
  const base: IWorkflowBase = {
    id: '1',
    name: 'Test',
    active: true,
    isArchived: false,
    activeVersionId: null,
    nodes: [node],
    connections: {},
    createdAt: new Date(0),
    updatedAt: new Date(0),
  };
  const type = n8n.types.getByNameAndVersion(name);
  const [webhookDescription] = type.description.webhooks ?? [];
  if (webhookDescription === undefined) throw new Error(`${name} has no webhook`);
  const data: IWorkflowExecuteAdditionalData = {
    ...additionalData(new TestCredentials(n8n.types, credentials), base),
    webhookBaseUrl: `${address}/webhook`,
    webhookTestBaseUrl: `${address}/webhook-test`,
  };

  return {
    node,
    load(stored, isTest) {
      const workflow = new Workflow({ ...base, nodeTypes: n8n.types, staticData: structuredClone(stored) });
      const webhook: IWebhookData = {
        httpMethod: 'POST',
        node: node.name,
        path: `${node.webhookId}/${webhookDescription.path}`,
        webhookDescription,
        workflowId: base.id,
        workflowExecuteAdditionalData: data,
        isTest,
      };
      return { node, type, workflow, data, webhook, saved: () => (hasChanged(workflow) ? plain(workflow) : stored) };
    },
  };
}

/** Calls methods of a trigger one after the other, but creates nothing that exists; answers what n8n stores afterwards. */
export async function runHooks(
  { node, type, workflow, data, webhook, saved }: LoadedWorkflow,
  methods: readonly ('checkExists' | 'create' | 'delete')[],
  { mode, activation }: Reason,
): Promise<IDataObject> {
  const hooks = type.webhookMethods?.default;
  if (hooks === undefined) throw new Error(`${node.type} has no webhook methods`);
  for (const method of methods) {
    const context = new HookContext(workflow, node, data, mode, activation, webhook);
    const isDone = await hooks[method].call(hookContext.parse(context));
    if (method === 'checkExists' && isDone) break;
  }
  return saved();
}

/** n8n's own class and interface differ in optional properties. */
const hookContext = z.custom<IHookFunctions>((value) => value instanceof HookContext);

const observed = z.looseObject({ __dataChanged: z.boolean() });

function hasChanged({ staticData }: Workflow): boolean {
  return observed.parse(staticData).__dataChanged;
}

function plain({ staticData }: Workflow): IDataObject {
  return JSON.parse(JSON.stringify(staticData));
}
