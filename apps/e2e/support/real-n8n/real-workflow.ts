import { type Execution, type N8nApi, outputsOf, type StoredWorkflow, until } from '@invitekit/n8n-host';

/** A workflow that n8n has stored. */
export class RealWorkflow {
  readonly id: string;
  readonly #api: N8nApi;
  readonly #nodes: StoredWorkflow['nodes'];

  constructor(api: N8nApi, { id, nodes }: StoredWorkflow) {
    this.#api = api;
    this.id = id;
    this.#nodes = nodes;
  }

  /** Runs it by hand from a trigger up to a node or to all ends, and waits for the end, whether good or bad. */
  async run({ from, to }: { readonly from: string; readonly to?: string }): Promise<Execution> {
    return await this.#api.run(this.id, from, to);
  }

  /** As `run`, but a run that does not succeed rejects; gives the items on each output of the last node. */
  async outputs(path: { readonly from: string; readonly to: string }): Promise<readonly (readonly JsonObject[])[]> {
    const execution = await this.run(path);
    if (execution.status !== 'success') {
      const { message = execution.status, description } = execution.error ?? {};
      throw new Error(`The workflow ended with: ${message} ${description ?? ''}`);
    }
    return outputsOf(execution, path.to).map((items) => items.map(({ json }) => json));
  }

  /**
   * Turns it on. Polling triggers then poll once at once, and webhook triggers register, both maybe after this is over:
   * wait for what that leads to (`waitForStaticData`, `waitForExecutions`, `until` the fake holds it).
   */
  async activate(): Promise<void> {
    await this.#api.activate(this.id);
  }

  /** Turns it off. Webhooks are removed maybe after this is over, as with `activate`. */
  async deactivate(): Promise<void> {
    await this.#api.deactivate(this.id);
  }

  /** The runs that it started by itself or by hand and that are over, oldest first. */
  async executions(): Promise<readonly Execution[]> {
    const known = await this.#api.executions(this.id);
    const all = await Promise.all(known.map(async ({ id }) => await this.#api.execution(id)));
    return all.filter((execution) => execution !== undefined);
  }

  /** Waits until at least so many runs are over, and gives them all, oldest first. */
  async waitForExecutions(count: number): Promise<readonly Execution[]> {
    return await until(`${count} runs of workflow ${this.id}`, async () => {
      const executions = await this.executions();
      return executions.length >= count ? executions : undefined;
    });
  }

  /** What a node remembers between polls; undefined before it remembers anything. */
  async staticData(node: string): Promise<JsonObject | undefined> {
    const { staticData } = await this.#api.workflow(this.id);
    const own = staticData?.[`node:${node}`];
    return typeof own === 'object' && own !== null ? { ...own } : undefined;
  }

  /** Waits until what a node remembers is as it should be; by default until it remembers anything. */
  async waitForStaticData(node: string, isExpected: (data: JsonObject) => boolean = () => true): Promise<JsonObject> {
    return await until(`static data of ${node}`, async () => {
      const data = await this.staticData(node);
      return data !== undefined && isExpected(data) ? data : undefined;
    });
  }

  /** Where n8n takes the events of a webhook trigger; `path` as in the node's description. */
  webhookUrl(node: string, path = 'webhook'): string {
    const webhookId = this.#nodes.find(({ name }) => name === node)?.['webhookId'];
    if (typeof webhookId !== 'string') throw new Error(`${node} has no webhookId; the workflow must give it one`);
    return `${this.#api.session.url}/webhook/${webhookId}/${path}`;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;
