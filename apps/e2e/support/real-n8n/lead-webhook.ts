import { randomUUID } from 'node:crypto';
import type { VendorName } from '@invitekit/clients';
import { type Execution, outputsOf, until } from '@invitekit/n8n-host';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import { exits, leadWorkflow } from './lead-workflow.ts';
import type { RealN8n } from './real-n8n.ts';
import type { RealWorkflow } from './real-workflow.ts';
import { executionsByWorker } from './workers.ts';

const lead = z.object({ body: z.object({ person: z.string() }) });
const refusal = z.object({
  notSent: z.looseObject({ reason: z.string(), next: z.string(), tryAgainAt: z.iso.datetime().optional() }),
});

/** What became of a person in an execution of its own. */
export interface LeadOutcome {
  readonly person: string;
  readonly status: string;
  /** The index of the worker that ran the execution. */
  readonly worker: number;
  /** Each time that the person came out of the workflow, the name of the node there. */
  readonly exits: readonly string[];
  /** What Send said of somebody whom it did not invite. */
  readonly notSent: z.infer<typeof refusal>['notSent'] | undefined;
}

interface Plan {
  readonly sandbox: Sandbox;
  readonly vendor: VendorName;
  /** What the credential has beside what opens the vendor. */
  readonly credential: object;
}

const patienceMs = 300_000;

/** An active workflow that takes a person with each call, and sends an invitation. */
export class LeadWebhook {
  readonly #n8n: RealN8n;
  readonly #workflow: RealWorkflow;
  readonly #path: string;
  readonly #known = new Set<string>();

  private constructor(n8n: RealN8n, workflow: RealWorkflow, path: string) {
    this.#n8n = n8n;
    this.#workflow = workflow;
    this.#path = path;
  }

  static async open(n8n: RealN8n, { sandbox, vendor, credential: data }: Plan): Promise<LeadWebhook> {
    const path = randomUUID();
    const credential = await n8n.createCredential(sandbox, vendor, data);
    const credentials = { [credential.type]: credential };
    const workflow = await n8n.createWorkflow(leadWorkflow(path, sandbox, vendor), { credentials });
    await workflow.activate();
    return new LeadWebhook(n8n, workflow, path);
  }

  /** Calls it for everybody at once, and waits until all executions are over. */
  async send(people: readonly string[]): Promise<readonly LeadOutcome[]> {
    await Promise.all(people.map(async (person) => await this.#call(person)));
    const executions = await this.#newExecutions(people.length);
    const byWorker = await executionsByWorker();
    return executions.map((execution) => ({
      ...outcomeOf(execution),
      worker: byWorker.findIndex((ids) => ids.includes(execution.id)),
    }));
  }

  async #call(person: string): Promise<void> {
    const body = JSON.stringify({ person });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const { status } = await until(`the webhook ${this.#path}`, async () => {
      const response = await this.#n8n.callWebhook(this.#path, init);
      // The activation is not over.
      return response.status === 404 ? undefined : response;
    });
    if (status !== 200) throw new Error(`The webhook ${this.#path} answered ${status}`);
  }

  async #newExecutions(expected: number): Promise<readonly Execution[]> {
    const { api } = this.#n8n;
    const ids = await until(
      `${expected} executions`,
      async () => {
        const all = (await api.executions(this.#workflow.id)).map(({ id }) => id);
        const fresh = all.filter((id) => !this.#known.has(id));
        return fresh.length >= expected ? fresh : undefined;
      },
      patienceMs,
    );
    for (const id of ids) this.#known.add(id);
    return await Promise.all(
      ids.map((id) => until(`execution ${id}`, async () => await api.execution(id), patienceMs)),
    );
  }
}

function outcomeOf(execution: Execution): Omit<LeadOutcome, 'worker'> {
  const [[started] = []] = outputsOf(execution, 'Webhook');
  const [, [other] = []] = outputsOf(execution, 'Send');
  return {
    person: lead.parse(started?.json).body.person,
    status: execution.status,
    exits: exits.flatMap((exit) => outputsOf(execution, exit).flatMap((items) => items.map(() => exit))),
    notSent: other === undefined ? undefined : refusal.parse(other.json).notSent,
  };
}
