import { z } from 'zod';
import { type Execution, readExecution } from './execution.ts';
import {
  type Credential,
  type CredentialTest,
  credentialDataSchema,
  credentialSchema,
  credentialTestSchema,
  credentialTypesSchema,
  type ExecutionSummary,
  executionSummariesSchema,
  type ListOfResults,
  listSchema,
  type NodeTypeSummary,
  nodeTypesSchema,
  type StoredWorkflow,
  startedSchema,
  storedWorkflowSchema,
  type WorkflowSummary,
  workflowSummarySchema,
} from './schemas.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import type { CredentialsByType, WorkflowFile } from './workflow-file.ts';

export interface CredentialInput {
  readonly type: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ListSearch {
  /** The full type of the node, for instance `n8n-nodes-invitekit.linkup`. */
  readonly type: string;
  readonly method: string;
  /** The name of the resource locator. */
  readonly parameter: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly credentials: CredentialsByType;
  readonly filter?: string;
}

export interface TableInput {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const withIdSchema = z.object({ id: z.string() });

/** What the editor of n8n does, as its owner. n8n promises nothing about these calls from version to version. */
export class N8nApi {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async nodeTypes(): Promise<readonly NodeTypeSummary[]> {
    return await this.#call(nodeTypesSchema, 'GET', '/types/nodes.json');
  }

  async credentialTypes(): Promise<readonly { readonly name: string; readonly displayName: string }[]> {
    return await this.#call(credentialTypesSchema, 'GET', '/types/credentials.json');
  }

  async credentials(): Promise<readonly Credential[]> {
    return await this.#call(z.array(credentialSchema), 'GET', '/rest/credentials');
  }

  /** What a credential holds; n8n gives a placeholder for each secret, and takes it back for the secret. */
  async credentialData(id: string): Promise<CredentialInput['data']> {
    const { data } = await this.#call(credentialDataSchema, 'GET', `/rest/credentials/${id}?includeData=true`);
    return data;
  }

  async createCredential(input: CredentialInput): Promise<Credential> {
    return await this.#call(credentialSchema, 'POST', '/rest/credentials', input);
  }

  async updateCredential(id: string, input: CredentialInput): Promise<Credential> {
    return await this.#call(credentialSchema, 'PATCH', `/rest/credentials/${id}`, input);
  }

  /** Makes the test request of a credential, with these values instead of the stored ones. */
  async testCredential(credential: Credential, data: CredentialInput['data']): Promise<CredentialTest> {
    const body = { credentials: { ...credential, data } };
    return await this.#call(credentialTestSchema, 'POST', '/rest/credentials/test', body);
  }

  async workflows(): Promise<readonly WorkflowSummary[]> {
    return await this.#call(z.array(workflowSummarySchema), 'GET', '/rest/workflows');
  }

  async createWorkflow(workflow: WorkflowFile & { readonly id?: string }): Promise<StoredWorkflow> {
    return await this.#call(storedWorkflowSchema, 'POST', '/rest/workflows', workflow);
  }

  async workflow(id: string): Promise<StoredWorkflow> {
    return await this.#call(storedWorkflowSchema, 'GET', `/rest/workflows/${id}`);
  }

  /** n8n answers before webhooks are registered and triggers have polled for the first time. */
  async activate(id: string): Promise<void> {
    const { versionId } = await this.workflow(id);
    await this.#call(z.unknown(), 'POST', `/rest/workflows/${id}/activate`, { versionId });
  }

  async deactivate(id: string): Promise<void> {
    await this.#call(z.unknown(), 'POST', `/rest/workflows/${id}/deactivate`, {});
  }

  /** Runs a workflow by hand, from a trigger up to a node or to all ends, and waits for the end. */
  async run(id: string, trigger: string, last?: string): Promise<Execution> {
    const executionId = await this.startRun(id, trigger, last);
    if (executionId === undefined) throw new Error(`${trigger} waits for an event; pin its data to run it by hand`);
    return await until(`execution ${executionId} to end`, async () => await this.execution(executionId));
  }

  /** A run; undefined while it is under way. */
  async execution(id: string): Promise<Execution | undefined> {
    return readExecution(await this.#call(z.unknown(), 'GET', `/rest/executions/${id}`));
  }

  /** The runs of a workflow that n8n has stored, oldest first. */
  async executions(workflowId: string): Promise<readonly ExecutionSummary[]> {
    const filter = encodeURIComponent(JSON.stringify({ workflowId }));
    const { results } = await this.#call(
      executionSummariesSchema,
      'GET',
      `/rest/executions?limit=100&filter=${filter}`,
    );
    // While a run ends, n8n lists it twice: among those under way, and among those that ended.
    const byId = new Map(results.map((summary) => [summary.id, summary]));
    return [...byId.values()].toSorted((one, other) => Number(one.id) - Number(other.id));
  }

  /** Begins a run by hand, and does not wait for its end. Gives its id; undefined while it waits for an event. */
  async startRun(id: string, trigger: string, last?: string): Promise<string | undefined> {
    const { executionId } = await this.#call(startedSchema, 'POST', `/rest/workflows/${id}/run`, {
      workflowData: await this.workflow(id),
      runData: {},
      startNodes: [],
      triggerToStartFrom: { name: trigger },
      ...(last !== undefined && { destinationNode: { nodeName: last, mode: 'inclusive' } }),
    });
    return executionId;
  }

  /** Makes a data table of the owner's own project, with these rows. */
  async createTable(table: TableInput): Promise<void> {
    const { name, columns, rows } = table;
    const project = await this.#call(withIdSchema, 'GET', '/rest/projects/personal');
    const route = `/rest/projects/${project.id}/data-tables`;
    const { id } = await this.#call(withIdSchema, 'POST', route, { name, columns });
    if (rows.length > 0) {
      await this.#call(z.unknown(), 'POST', `${route}/${id}/insert`, { data: rows, returnType: 'count' });
    }
  }

  /** What the list of a resource locator shows. */
  async searchList({ type, method, parameter, parameters = {}, ...rest }: ListSearch): Promise<ListOfResults> {
    return await this.#call(listSchema, 'POST', '/rest/dynamic-node-parameters/resource-locator-results', {
      path: `parameters.${parameter}`,
      methodName: method,
      nodeTypeAndVersion: { name: type, version: 1 },
      currentNodeParameters: parameters,
      ...rest,
    });
  }

  async #call<Answer>(schema: z.ZodType<Answer>, method: string, route: string, body?: object): Promise<Answer> {
    const { url, cookie } = this.session;
    const response = await fetch(`${url}${route}`, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`n8n answered ${response.status} to ${method} ${route}: ${text.slice(0, 500)}`);
    const answer: unknown = JSON.parse(text);
    const isEnvelope = typeof answer === 'object' && answer !== null && 'data' in answer;
    return schema.parse(isEnvelope ? answer.data : answer);
  }
}
