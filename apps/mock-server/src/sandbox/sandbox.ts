import { EventEmitter } from 'node:events';
import type { Clock } from '../clock/clock.ts';
import type { Faults } from '../faults/faults.ts';
import { Journal } from '../journal/journal.ts';
import type { Tables } from '../state/tables.ts';
import { Deliveries } from '../webhooks/deliveries.ts';
import { findRow } from '../world/saved-world.ts';
import type { World } from '../world/world.ts';
import type { SandboxPlan } from './plan.ts';
import type { Context } from './sandbox-context.ts';
import type { SandboxSeed } from './sandbox-seed.ts';
import { forkState, reopenState, type SandboxState, saveState } from './sandbox-state.ts';
import { formatOfSnapshot, type Snapshot } from './snapshot.ts';
import { WorkQueue } from './work-queue.ts';

export type SandboxContext = Context<Sandbox>;

/** Somebody still works with a sandbox that was removed. */
export class SandboxRemovedError extends Error {}

let lives = 0;

/** The time tells two processes apart. */
function nameLife({ systemTime }: SandboxContext): string {
  lives += 1;
  return `${systemTime().toString(36)}-${lives}`;
}

/** An isolated world with its own clock and faults. */
export class Sandbox {
  readonly id: string;
  /** What webhooks are told of this sandbox. */
  readonly deliveries: Deliveries;
  /** What vendors were asked and have answered here. */
  readonly journal: Journal;
  /** Tells when something in it may have changed. */
  readonly changes = new EventEmitter<{ change: [] }>().setMaxListeners(0);
  readonly #context: SandboxContext;
  #seed: SandboxSeed;
  #state: SandboxState;
  #life: string;
  readonly #queue: WorkQueue;
  #isRemoved = false;

  /** Takes up a state; without one it begins as the seed says. */
  constructor(id: string, seed: SandboxSeed, context: SandboxContext, state?: SandboxState) {
    this.id = id;
    this.#context = context;
    this.#seed = seed;
    this.#state = state ?? this.#begin();
    this.#life = nameLife(context);
    this.journal = new Journal(() => this.tables, context.journalSpace);
    this.deliveries = new Deliveries({
      ...context,
      subscriptions: () => context.subscriptions(this),
      clock: () => this.clock,
      nextEventAt: () => this.world.nextEventAt,
      wake: () => this.exclusively(() => {}),
      tables: () => this.tables,
      note: async (work) => {
        await this.#queue.note(() => {
          if (!this.#isRemoved) work();
        });
        this.changes.emit('change');
      },
    });
    this.#queue = new WorkQueue({
      catchUp: () => this.#catchUp(),
      followUp: () => this.#followUp(),
      changes: () => this.tables.changes,
      keep: () => this.#keep(),
      onKept: ({ isChange }) => {
        this.journal.tell();
        if (isChange) this.deliveries.send();
      },
      onNotKept: ({ isTakenBack }) => {
        if (isTakenBack) this.#reopen();
        this.journal.tell();
        this.deliveries.hold();
      },
    });
  }

  get plan(): SandboxPlan {
    return this.#seed.plan;
  }

  /** A name for what it is since it was last reset or restored, or since this process has it. What was known of another life is over. */
  get life(): string {
    return this.#life;
  }

  get seed(): SandboxSeed {
    return this.#seed;
  }

  /** Everything that it remembers besides its people. */
  get tables(): Tables {
    return this.#state.tables;
  }

  /** Whether webhooks may be sent to an address, as whoever started the fake has said. */
  maySendTo(url: URL): boolean {
    return this.#context.post.isAllowed(url);
  }

  /** A row of a table or of the world, as it is saved; undefined when it is not there. */
  row(table: string, id: string): unknown {
    return findRow(this.world.state, table, id) ?? this.tables.row(table, id);
  }

  get world(): World {
    return this.#state.world;
  }

  get clock(): Clock {
    return this.#state.clock;
  }

  /** When something is due next by itself, in milliseconds since 1970; infinite when nothing is. */
  get nextAt(): number {
    return Math.min(this.world.nextEventAt, this.deliveries.nextAttemptAt);
  }

  get faults(): Faults {
    return this.#state.faults;
  }

  /**
   * Runs one piece of work at a time, after everything that is due in the world has happened. Resolves when what it
   * changed is kept; webhooks are told then, which nobody waits for here.
   *
   * @throws {NotKeptError} when that cannot be kept. Everything is as it was before the work then.
   */
  async exclusively<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    return await this.#run('change', work);
  }

  /**
   * The same for a request to a vendor, which is done at once where nothing takes time. One that changes nothing but what
   * tells of requests goes on when nothing can be kept.
   */
  serve<Result>(work: () => Promise<Result> | Result): Promise<Result> | Result {
    return this.#run('request', work);
  }

  /** The same for work that changes nothing by itself. It goes on when nothing can be kept. */
  async look<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    return await this.#queue.run('look', work);
  }

  /** Within a piece of work that has moved the clock: lets everything happen that is due by now. */
  async passTime(): Promise<void> {
    this.#followUp();
    await this.#catchUp();
    this.settleVendors();
  }

  /** Lets the vendors do what is due at them by now; before somebody looks at what has come of it. */
  settleVendors(): void {
    this.#context.subscriptions(this);
  }

  /** A number for the next request, the same in every run of the same calls. */
  nextRequest(): number {
    const { requests } = this.#state;
    requests.value += 1;
    return requests.value;
  }

  /** Begins as the seed says, and goes back there when it is reset. Deliveries are forgotten. */
  async restore(seed: SandboxSeed): Promise<void> {
    await this.exclusively(() => {
      const [oldSeed, oldState] = [this.#seed, this.#state];
      const { lastNumber } = this.journal;
      this.#seed = seed;
      this.#state = this.#begin();
      this.journal.goOnAfter(lastNumber);
      try {
        this.#context.keeper?.begin(this);
      } catch (error) {
        [this.#seed, this.#state] = [oldSeed, oldState];
        throw error;
      }
      this.#life = nameLife(this.#context);
      this.deliveries.forget();
    });
  }

  /** What is under way comes to nothing. */
  remove(): void {
    this.#context.keeper?.remove(this.id);
    this.#isRemoved = true;
    this.close();
    this.journal.close();
  }

  /** Ends what goes on by itself. */
  close(): void {
    this.deliveries.close();
  }

  /** How it is at this moment, as a beginning for others. */
  async freeze(): Promise<SandboxSeed> {
    return await this.exclusively(() => {
      const seed = this.#freeze();
      this.#context.keeper?.freeze(seed, this);
      return seed;
    });
  }

  /** The same in JSON. */
  async snapshot(): Promise<Snapshot> {
    return await this.look(() => {
      const { plan, state } = this.#freeze();
      return { ...formatOfSnapshot, plan, tables: saveState(state) };
    });
  }

  #run<Result>(kind: 'change' | 'request', work: () => Promise<Result> | Result): Promise<Result> | Result {
    let result: Promise<Result> | Result | undefined;
    try {
      result = this.#queue.run(kind, work);
      return result instanceof Promise ? result.finally(() => this.changes.emit('change')) : result;
    } finally {
      if (!(result instanceof Promise)) this.changes.emit('change');
    }
  }

  #catchUp(): Promise<void> | undefined {
    if (this.#isRemoved) throw new SandboxRemovedError(`The sandbox ${this.id} was removed.`);
    const { time } = this.clock;
    return time < this.world.nextEventAt ? undefined : this.#moveWorld(time);
  }

  async #moveWorld(now: number): Promise<void> {
    if (await this.world.moveTo(now)) this.changes.emit('change');
    this.#followUp();
  }

  #followUp(): void {
    this.deliveries.prepare(this.world.takeEvents());
  }

  #keep(): void {
    if (!this.#isRemoved) this.#context.keeper?.keep(this);
  }

  #freeze(): SandboxSeed {
    this.settleVendors();
    // What it shows now is what others begin with.
    this.clock.run({});
    const state = forkState(this.#state, this.#context.systemTime);
    return { plan: this.plan, state, origin: this.#seed.origin ?? this.#seed };
  }

  /** @throws when it was made of what nobody knows. */
  assertWhole(): void {
    this.journal.open();
    const [unknown] = this.tables.unopened;
    if (unknown !== undefined) throw new Error(`There is no table ${unknown}`);
  }

  #begin(): SandboxState {
    const { systemTime, keeper } = this.#context;
    const state = forkState(this.#seed.state, systemTime, keeper?.createLog());
    const { lastSet } = this.#seed.state.clock;
    // What ran when it was frozen runs on from there, and not from where it would be by now.
    state.clock.start(this.#seed.isRealTime ? { ...lastSet, now: new Date(systemTime()) } : lastSet);
    return state;
  }

  /** After changes were taken back, whoever has looked at them looks anew. */
  #reopen(): void {
    this.#state = reopenState(this.#state, this.#context.systemTime);
    this.journal.reopen();
    this.deliveries.reopen();
  }
}
