import type { Run } from '@invitekit/rehearsal';
import type { RehearsedWorkflow } from '../copy/workflow.ts';
import type { EndedRun, Place } from '../inside/messages.ts';
import type { Attributed } from './attribute.ts';

interface Known {
  readonly first: EndedRun;
  last: EndedRun;
  readonly requests: Map<string, number[]>;
}

/** The executions of a rehearsal, and the requests of their nodes. */
export class Runs {
  readonly #workflows: ReadonlyMap<string, RehearsedWorkflow>;
  readonly #known = new Map<string, Known>();
  /** Of executions that are under way. */
  readonly #early = new Map<string, Map<string, number[]>>();
  readonly #polls: Run[] = [];

  constructor(workflows: readonly RehearsedWorkflow[]) {
    this.#workflows = new Map(workflows.map((workflow) => [workflow.id, workflow]));
  }

  /** Takes up what happened between two jumps, at a time. */
  add(ended: readonly EndedRun[], requests: readonly Attributed[], at: string): void {
    for (const run of ended) {
      const known = this.#known.get(run.id);
      if (known === undefined) this.#known.set(run.id, { first: run, last: run, requests: this.#requestsOf(run.id) });
      else known.last = run;
    }
    const polled = new Map<string, { readonly place: Place; readonly numbers: number[] }>();
    for (const { number, place } of requests) {
      if (place === null) continue;
      if (place.execution !== null) {
        push(this.#requestsOf(place.execution), place.node, number);
        continue;
      }
      const key = `${place.workflow}\n${place.node}`;
      const poll = polled.get(key) ?? { place, numbers: [] };
      polled.set(key, poll);
      poll.numbers.push(number);
    }
    for (const { place, numbers } of polled.values()) this.#addPoll(place, numbers, ended, at);
  }

  /** In the order in which they began. */
  all(): readonly Run[] {
    const runs = [...this.#known.values()].map((known) => this.#toRun(known));
    return [...runs, ...this.#polls].toSorted((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt));
  }

  get failed(): number {
    return [...this.#known.values()].filter(({ last }) => statusOf(last) === 'error').length;
  }

  /** A poll belongs to the execution that it began; one that found nothing stands alone. */
  #addPoll({ workflow, node }: Place, numbers: readonly number[], ended: readonly EndedRun[], at: string): void {
    const begun = ended.find((run) => run.workflow === workflow && run.nodes.includes(node));
    if (begun !== undefined) {
      for (const number of numbers) push(this.#requestsOf(begun.id), node, number);
      return;
    }
    this.#polls.push({
      id: `poll-${this.#polls.length + 1}`,
      workflow: this.#nameOf(workflow),
      mode: 'poll',
      startedAt: at,
      endedAt: at,
      status: 'success',
      nodes: [{ name: node, type: this.#typeOf(workflow, node), requests: [...numbers] }],
    });
  }

  #requestsOf(execution: string): Map<string, number[]> {
    const requests = this.#known.get(execution)?.requests ?? this.#early.get(execution) ?? new Map<string, number[]>();
    this.#early.set(execution, requests);
    return requests;
  }

  #toRun({ first, last, requests }: Known): Run {
    const status = statusOf(last);
    // A node that failed at once, or that is a tool of another one, is not among those that ended.
    const names = [...new Set([...last.nodes, ...requests.keys()])];
    return {
      id: first.id,
      workflow: this.#nameOf(first.workflow),
      mode: first.mode,
      startedAt: new Date(first.startedAt).toISOString(),
      endedAt: status === 'waiting' ? null : new Date(last.endedAt).toISOString(),
      status,
      ...(last.error !== null && { error: last.error }),
      nodes: names.map((name) => ({
        name,
        type: this.#typeOf(first.workflow, name),
        requests: requests.get(name) ?? [],
      })),
    };
  }

  #nameOf(id: string): string {
    return this.#workflows.get(id)?.name ?? id;
  }

  #typeOf(id: string, node: string): string {
    return this.#workflows.get(id)?.nodes.find(({ name }) => name === node)?.type ?? 'unknown';
  }
}

function statusOf({ status }: EndedRun): Run['status'] {
  if (status === 'success' || status === 'waiting' || status === 'canceled') return status;
  return 'error';
}

function push(requests: Map<string, number[]>, node: string, number: number): void {
  requests.set(node, [...(requests.get(node) ?? []), number]);
}
