import type { SystemTime } from './clock.ts';
import { type SandboxPlan, sandboxPlanSchema } from './plan.ts';
import { Sandbox } from './sandbox.ts';

const defaultId = 'default';

const mostSandboxes = 1000;

/** Every sandbox of a server, and which key opens which. */
export class Sandboxes {
  readonly #sandboxes = new Map<string, Sandbox>();
  readonly #systemTime: SystemTime;
  #count = 0;

  private constructor(systemTime: SystemTime) {
    this.#systemTime = systemTime;
  }

  /** Starts with the default sandbox, whose clock runs with the system's. */
  static async create(systemTime: SystemTime): Promise<Sandboxes> {
    const sandboxes = new Sandboxes(systemTime);
    const now = new Date(systemTime()).toISOString();
    await sandboxes.#add(defaultId, sandboxPlanSchema.parse({ clock: { now, running: true } }));
    return sandboxes;
  }

  /** Answers undefined when there are too many. */
  async create(plan: SandboxPlan): Promise<Sandbox | undefined> {
    if (this.#sandboxes.size >= mostSandboxes) return undefined;
    this.#count += 1;
    return await this.#add(`sandbox-${this.#count}`, plan);
  }

  get(id: string): Sandbox | undefined {
    return this.#sandboxes.get(id);
  }

  /** The sandbox that a vendor's key opens. */
  openedBy(vendor: string, key: string): Sandbox | undefined {
    const id = key === keyOf(vendor, defaultId) ? defaultId : key.slice(keyPrefix(vendor).length);
    const sandbox = this.#sandboxes.get(id);
    return sandbox !== undefined && keyOf(vendor, sandbox.id) === key ? sandbox : undefined;
  }

  /** The default sandbox stays. Answers whether one was removed. */
  remove(id: string): boolean {
    return id !== defaultId && this.#sandboxes.delete(id);
  }

  async #add(id: string, plan: SandboxPlan): Promise<Sandbox> {
    const sandbox = await Sandbox.create(id, plan, this.#systemTime);
    this.#sandboxes.set(id, sandbox);
    return sandbox;
  }
}

/** The key of a sandbox at a vendor. */
export function keyOf(vendor: string, sandboxId: string): string {
  return sandboxId === defaultId ? `${keyPrefix(vendor)}key` : `${keyPrefix(vendor)}${sandboxId}`;
}

function keyPrefix(vendor: string): string {
  return `mock-${vendor}-`;
}
