import { z } from 'zod';
import type { Faults } from '../faults/faults.ts';
import { Journal } from '../journal/journal.ts';
import type { JournalSpace } from '../journal/journal-space.ts';
import { defineCell } from '../state/define-cell.ts';
import type { Tables } from '../state/tables.ts';
import { Deliveries } from '../webhooks/deliveries.ts';
import type { Post } from '../webhooks/post.ts';
import type { Subscription } from '../webhooks/webhook.ts';
import { findRow } from '../world/saved-world.ts';
import type { World } from '../world/world.ts';
import type { Clock, SystemTime } from './clock.ts';
import type { StateKeeper } from './keeper.ts';
import type { Ledger } from './ledger.ts';
import { Listeners } from './listeners.ts';
import type { SandboxPlan } from './plan.ts';
import { forkState, type SandboxState, saveState } from './sandbox-state.ts';
import { formatOfSnapshot, type Snapshot } from './snapshot.ts';

/** What every sandbox of a server needs of it. */
export interface SandboxContext {
  readonly systemTime: SystemTime;
  /** How webhooks are sent their messages. */
  readonly post: Post;
  /** The webhooks that every vendor has registered in a sandbox. */
  readonly subscriptions: (sandbox: Sandbox) => readonly Subscription[];
  /** Where the journals of all sandboxes are. */
  readonly journalSpace: JournalSpace;
  /**
   * How many invitations and connections all sandboxes may have together, what they share counted once; some 4 kB each.
   * Default 700,000.
   */
  readonly mostRecords?: number | undefined;
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
  /** Who keeps what changes beyond the end of the process; undefined when nobody does. */
  readonly keeper?: StateKeeper | undefined;
}

/** How a sandbox begins, and where a reset brings it back to. Nobody changes it. */
export interface SandboxSeed {
  readonly plan: SandboxPlan;
  readonly state: SandboxState;
  /** What it was made from, and shares most with; undefined for what was made of a plan or a snapshot. */
  readonly origin?: SandboxSeed | undefined;
  /** Whether it begins with the real time, and a reset anew with that. Default: no. */
  readonly isRealTime?: boolean | undefined;
}

/** Somebody still works with a sandbox that was removed. */
export class SandboxRemovedError extends Error {}

const requests = defineCell('requests', z.int(), 0);

/** An isolated world with its own clock, faults and credits. */
export class Sandbox {
  readonly id: string;
  /** What webhooks are told of this sandbox. */
  readonly deliveries: Deliveries;
  /** What vendors were asked and have answered here. */
  readonly journal: Journal;
  /** Are told when something in it may have changed. */
  readonly changes = new Listeners();
  readonly #context: SandboxContext;
  #seed: SandboxSeed;
  #state: SandboxState;
  #queue: Promise<unknown> = Promise.resolve();
  #isRemoved = false;

  /** Takes up a state; without one it begins as the seed says. */
  constructor(id: string, seed: SandboxSeed, context: SandboxContext, state?: SandboxState) {
    this.id = id;
    this.#context = context;
    this.#seed = seed;
    this.#state = state ?? this.#begin();
    this.journal = new Journal(() => this.tables, context.journalSpace);
    this.deliveries = new Deliveries({
      ...context,
      subscriptions: () => context.subscriptions(this),
      clock: () => this.clock,
      nextEventAt: () => this.world.nextDueAt,
      wake: () => this.exclusively(() => {}),
      tables: () => this.tables,
      kept: async () => {
        // Between two pieces of work, so that none is kept by half.
        const kept = this.#queue.then(() => this.#keep()).catch(context.report);
        this.#queue = kept;
        this.changes.tell();
        await kept;
      },
    });
  }

  get plan(): SandboxPlan {
    return this.#seed.plan;
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

  get faults(): Faults {
    return this.#state.faults;
  }

  /** The credits at the one vendor who counts them. */
  get credits(): Ledger {
    return this.#state.credits;
  }

  /**
   * Runs one piece of work at a time, after everything that is due in the world has happened. Resolves when what it
   * changed is kept. Webhooks are told of both, which nobody waits for here.
   */
  async exclusively<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    try {
      return await this.look(work);
    } finally {
      this.changes.tell();
    }
  }

  /** The same for work that changes nothing by itself. */
  async look<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const run = this.#queue.then(async () => {
      if (this.#isRemoved) throw new SandboxRemovedError(`The sandbox ${this.id} was removed.`);
      if (await this.world.moveTo(this.clock.now().getTime())) this.changes.tell();
      this.#tell();
      try {
        return await work();
      } finally {
        this.#tell();
        this.#keep();
      }
    });
    this.#queue = run.catch(() => {});
    return await run;
  }

  /** A number for the next request, the same in every run of the same calls. */
  nextRequest(): number {
    const cell = requests.in(this.tables);
    cell.value += 1;
    return cell.value;
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
    return await this.exclusively(() => {
      const { plan, state } = this.#freeze();
      return { ...formatOfSnapshot, plan, tables: saveState(state) };
    });
  }

  #keep(): void {
    if (!this.#isRemoved) this.#context.keeper?.keep(this);
  }

  #freeze(): SandboxSeed {
    // What it shows now is what others begin with.
    this.clock.run({});
    const state = forkState(this.#state, this.#context.systemTime);
    return { plan: this.plan, state, origin: this.#seed.origin ?? this.#seed };
  }

  /** @throws when it was made of what nobody knows. */
  assertWhole(): void {
    // A table is known once it was opened.
    requests.in(this.tables);
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

  #tell(): void {
    this.deliveries.follow(this.world.takeEvents());
  }
}
