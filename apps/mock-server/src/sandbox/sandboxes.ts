import { type SandboxPlan, sandboxPlanSchema } from './plan.ts';
import { Sandbox, type SandboxContext } from './sandbox.ts';

const defaultId = 'default';

const mostSandboxes = 1000;

/** Every sandbox of a server, and which key opens which. */
export class Sandboxes {
  readonly #sandboxes = new Map<string, Sandbox>();
  readonly #context: SandboxContext;
  #count = 0;

  /** Is always there. */
  readonly default: Sandbox;

  private constructor(context: SandboxContext, defaultSandbox: Sandbox) {
    this.#context = context;
    this.default = defaultSandbox;
    this.#sandboxes.set(defaultSandbox.id, defaultSandbox);
  }

  /** Starts with the default sandbox, whose clock runs with the system's. */
  static async create(context: SandboxContext): Promise<Sandboxes> {
    const now = new Date(context.systemTime()).toISOString();
    const plan = sandboxPlanSchema.parse({ clock: { now, running: true } });
    return new Sandboxes(context, await Sandbox.create(defaultId, plan, context));
  }

  /** Answers undefined when there are too many. */
  async create(plan: SandboxPlan): Promise<Sandbox | undefined> {
    if (this.#sandboxes.size >= mostSandboxes) return undefined;
    this.#count += 1;
    const sandbox = await Sandbox.create(`sandbox-${this.#count}`, plan, this.#context);
    this.#sandboxes.set(sandbox.id, sandbox);
    return sandbox;
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
    if (id === defaultId) return false;
    this.#sandboxes.get(id)?.deliveries.close();
    return this.#sandboxes.delete(id);
  }

  /** Ends what goes on by itself. */
  close(): void {
    for (const { deliveries } of this.#sandboxes.values()) deliveries.close();
  }
}

/** The key of a sandbox at a vendor. */
export function keyOf(vendor: string, sandboxId: string): string {
  return sandboxId === defaultId ? `${keyPrefix(vendor)}key` : `${keyPrefix(vendor)}${sandboxId}`;
}

function keyPrefix(vendor: string): string {
  return `mock-${vendor}-`;
}
