import type { SystemTime } from './clock.ts';
import type { SandboxPlan } from './plan.ts';
import type { SandboxSeed } from './sandbox.ts';
import { createState } from './sandbox-state.ts';

/** How many invitations the seeds that are remembered may have together, and how many seeds there may be. */
const most = { invitations: 120_000, seeds: 16 } as const;

/** Makes the beginnings that plans ask for. Sandboxes with the same plan share one. */
export class Seeds {
  readonly #systemTime: SystemTime;
  /** The latest used last. */
  readonly #seeds = new Map<string, Promise<SandboxSeed>>();

  constructor(systemTime: SystemTime) {
    this.#systemTime = systemTime;
  }

  async of(plan: SandboxPlan): Promise<SandboxSeed> {
    const name = JSON.stringify(plan);
    const seed = this.#seeds.get(name) ?? this.#make(plan);
    this.#seeds.delete(name);
    this.#seeds.set(name, seed);
    await this.#forgetOldest();
    return await seed;
  }

  async #make(plan: SandboxPlan): Promise<SandboxSeed> {
    return { plan, state: await createState(plan, this.#systemTime) };
  }

  async #forgetOldest(): Promise<void> {
    const sizes = await Promise.all(
      [...this.#seeds].map(async ([name, seed]) => [name, (await seed).state.world.state.invitations.size] as const),
    );
    let invitations = 0;
    for (const [index, [name, size]] of sizes.toReversed().entries()) {
      invitations += size;
      if (index > 0 && (index >= most.seeds || invitations > most.invitations)) this.#seeds.delete(name);
    }
  }
}
