import { messageOf } from '../words/message-of.ts';
import type {
  RehearsableWorkflow,
  RehearsalOutcome,
  RehearsalPlan,
  RehearsalProgress,
  Rehearser,
} from './rehearser.ts';

type RehearsalState = 'running' | 'done' | 'failed' | 'ended';

/** A rehearsal that somebody has started, and what has become of it. */
export interface Rehearsal {
  readonly id: string;
  readonly plan: RehearsalPlan;
  readonly state: RehearsalState;
  readonly progress?: RehearsalProgress | undefined;
  readonly outcome?: RehearsalOutcome | undefined;
  /** What stood in the way, in words for people. */
  readonly problem?: string | undefined;
}

/** The latest are kept: a report is a page of some hundred kB. */
const mostKept = 10;

/** The rehearsals of one server: one runs at a time. */
export class Rehearsals {
  readonly #rehearser: Rehearser | undefined;
  readonly #kept = new Map<string, Rehearsal>();
  #running: { readonly id: string; readonly stop: AbortController; readonly over: Promise<void> } | undefined;
  #count = 0;

  constructor(rehearser: Rehearser | undefined) {
    this.#rehearser = rehearser;
  }

  /** Whether there is an n8n to rehearse with. */
  get isPossible(): boolean {
    return this.#rehearser !== undefined;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  async workflows(): Promise<readonly RehearsableWorkflow[]> {
    return (await this.#rehearser?.workflows()) ?? [];
  }

  /** The latest first. */
  list(): readonly Rehearsal[] {
    return [...this.#kept.values()].reverse();
  }

  get(id: string): Rehearsal | undefined {
    return this.#kept.get(id);
  }

  /** Undefined where it is not possible, or another one runs. */
  start(plan: RehearsalPlan): Rehearsal | undefined {
    const rehearser = this.#rehearser;
    if (rehearser === undefined || this.isRunning) return undefined;
    this.#count += 1;
    const id = `rehearsal-${this.#count}`;
    const stop = new AbortController();
    const started: Rehearsal = { id, plan, state: 'running' };
    this.#put(started);
    const tell = (progress: RehearsalProgress) => {
      if (!stop.signal.aborted) this.#put({ ...started, progress });
    };
    const over = rehearser.rehearse(plan, tell, stop.signal).then(
      (outcome) => this.#put({ ...started, state: 'done', outcome }),
      (error: unknown) => {
        const problem = messageOf(error);
        this.#put(stop.signal.aborted ? { ...started, state: 'ended' } : { ...started, state: 'failed', problem });
      },
    );
    const forget = () => {
      this.#running = undefined;
    };
    this.#running = { id, stop, over: over.then(forget) };
    return started;
  }

  /** Ends a rehearsal, and waits until it has ended; one that is over is forgotten. */
  async end(id: string): Promise<void> {
    if (this.#running?.id !== id) {
      this.#kept.delete(id);
      return;
    }
    this.#running.stop.abort();
    await this.#running.over;
  }

  async close(): Promise<void> {
    if (this.#running !== undefined) await this.end(this.#running.id);
  }

  #put(rehearsal: Rehearsal): void {
    this.#kept.set(rehearsal.id, rehearsal);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}
