import { defaultId, sandboxIdIn } from './keys.ts';
import { type SandboxPlan, sandboxPlanSchema } from './plan.ts';
import { Sandbox, type SandboxContext } from './sandbox.ts';
import type { SandboxSeed } from './sandbox-seed.ts';
import { readState } from './sandbox-state.ts';
import { Seeds } from './seeds.ts';
import type { Snapshot } from './snapshot.ts';

const mostSandboxes = 1000;

/** Why there is no new sandbox. */
export type NoSandbox = 'too-many' | 'taken';

/** What a key opens. */
export interface OpenedSandbox {
  readonly sandbox: Sandbox;
  readonly key: string;
  /** Undefined where the vendor has one kind of key alone. */
  readonly keyKind: string | undefined;
}

/** Every sandbox of a server, and which key opens which. */
export class Sandboxes {
  readonly #sandboxes = new Map<string, Sandbox>();
  /** What keys have opened, by vendor and key, until a sandbox comes or goes. */
  readonly #opened = new Map<string, OpenedSandbox>();
  readonly #context: SandboxContext;
  readonly #seeds: Seeds;
  #count = 0;

  private constructor(context: SandboxContext) {
    this.#context = context;
    this.#seeds = new Seeds(context.systemTime);
  }

  /** Starts with the default sandbox, whose clock runs with the system's, and with those that were kept. */
  static async create(context: SandboxContext, kept: readonly Sandbox[] = []): Promise<Sandboxes> {
    const sandboxes = new Sandboxes(context);
    for (const sandbox of kept) {
      sandboxes.#sandboxes.set(sandbox.id, sandbox);
      sandbox.deliveries.resume();
    }
    if (sandboxes.get(defaultId) === undefined) sandboxes.#begin(defaultId, sandboxes.#realTimeSeed());
    return sandboxes;
  }

  /** Is always there. */
  get default(): Sandbox {
    const sandbox = this.#sandboxes.get(defaultId);
    if (sandbox === undefined) throw new Error('There is no default sandbox');
    return sandbox;
  }

  /** The oldest first. */
  all(): readonly Sandbox[] {
    return [...this.#sandboxes.values()];
  }

  get(id: string): Sandbox | undefined {
    return this.#sandboxes.get(id);
  }

  /** Default for an id: the next number. */
  async create(plan: SandboxPlan, id?: string): Promise<Sandbox | NoSandbox> {
    return this.#add(this.#seeds.of(plan), id);
  }

  /** A sandbox that begins where another one is. */
  async fork(sandbox: Sandbox, id?: string): Promise<Sandbox | NoSandbox> {
    return this.#add(await sandbox.freeze(), id);
  }

  /**
   * Brings a sandbox to where a snapshot was made; makes it where there is none.
   *
   * @throws when the snapshot holds what no sandbox can remember.
   */
  async restore(id: string, snapshot: Snapshot): Promise<Sandbox | NoSandbox> {
    const { plan, tables } = snapshot;
    const seed = { plan, state: readState(tables, plan, this.#context.systemTime) };
    // Whether it can be used shows once everything in it was looked at.
    const trial = new Sandbox('trial', seed, { ...this.#context, keeper: undefined });
    this.#context.subscriptions(trial);
    trial.assertWhole();
    const sandbox = this.#sandboxes.get(id);
    if (sandbox === undefined) return this.#add(seed, id);
    if (this.#hasNoRoomFor(seed, sandbox)) return 'too-many';
    await sandbox.restore(seed);
    return sandbox;
  }

  /** What a vendor's key opens. `kinds` are those that its keys are of, the usual one first; none where there is one alone. */
  openedBy(vendor: string, key: string, [usualKind, ...otherKinds]: readonly string[]): OpenedSandbox | undefined {
    const name = `${vendor} ${key}`;
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    for (const otherKind of [undefined, ...otherKinds]) {
      const sandbox = this.#sandboxes.get(sandboxIdIn(key, vendor, otherKind) ?? '');
      if (sandbox === undefined) continue;
      const opened = { sandbox, key, keyKind: otherKind ?? usualKind };
      this.#opened.set(name, opened);
      return opened;
    }
    return undefined;
  }

  /** Back to how it began. What began with the real time begins with it anew. */
  async reset(sandbox: Sandbox): Promise<void> {
    await sandbox.restore(sandbox.seed.isRealTime ? this.#realTimeSeed() : sandbox.seed);
  }

  /** The default sandbox stays. Answers whether one was removed. */
  remove(id: string): boolean {
    if (id === defaultId) return false;
    const sandbox = this.#sandboxes.get(id);
    if (sandbox === undefined) return false;
    sandbox.remove();
    this.#sandboxes.delete(id);
    this.#opened.clear();
    // Whoever listens finds that it is gone.
    sandbox.changes.emit('change');
    return true;
  }

  /** Ends what goes on by itself. */
  close(): void {
    for (const sandbox of this.#sandboxes.values()) sandbox.close();
  }

  #add(seed: SandboxSeed, id = this.#nextId()): Sandbox | NoSandbox {
    if (this.#sandboxes.has(id)) return 'taken';
    if (this.#sandboxes.size >= mostSandboxes || this.#hasNoRoomFor(seed)) return 'too-many';
    return this.#begin(id, seed);
  }

  #begin(id: string, seed: SandboxSeed): Sandbox {
    const sandbox = new Sandbox(id, seed, this.#context);
    this.#context.keeper?.begin(sandbox);
    this.#sandboxes.set(id, sandbox);
    if (sandbox.clock.state().running) sandbox.deliveries.resume();
    return sandbox;
  }

  /** Also when one sandbox makes room for it. */
  #hasNoRoomFor(seed: SandboxSeed, replaced?: Sandbox): boolean {
    const others = this.all().filter((sandbox) => sandbox !== replaced);
    const seeds = new Set([seed, ...others.map((sandbox) => sandbox.seed)].map((each) => each.origin ?? each));
    const records = [...seeds].reduce((sum, { state }) => {
      const { invitations, connections, messages } = state.world.state;
      return sum + invitations.size + connections.size + messages.size;
    }, 0);
    return records > (this.#context.mostRecords ?? 700_000);
  }

  /** What the default sandbox starts with. */
  #realTimeSeed(): SandboxSeed {
    const now = new Date(this.#context.systemTime()).toISOString();
    // Compiling the schema takes longer than one use of it.
    const plan = sandboxPlanSchema.parse({ clock: { now, running: true }, samples: true }, { jitless: true });
    const seed = this.#seeds.of(plan);
    return { ...seed, isRealTime: true };
  }

  #nextId(): string {
    do this.#count += 1;
    while (this.#sandboxes.has(`sandbox-${this.#count}`));
    return `sandbox-${this.#count}`;
  }
}
