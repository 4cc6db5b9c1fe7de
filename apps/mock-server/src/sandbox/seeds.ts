import type { SystemTime } from '../clock/clock.ts';
import type { SandboxPlan } from './plan.ts';
import type { SandboxSeed } from './sandbox-seed.ts';
import { createState } from './sandbox-state.ts';

/** How many invitations the seeds that are remembered may have together, and how many seeds there may be. */
const most = { invitations: 120_000, seeds: 16 } as const;

/** Makes the beginnings that plans ask for. Sandboxes with the same plan share one. */
export class Seeds {
  readonly #systemTime: SystemTime;
  /** The latest used last. */
  readonly #seeds = new Map<string, Promise<SandboxSeed>>();
  /** How many invitations those have that are made already. */
  readonly #sizes = new Map<string, number>();

  constructor(systemTime: SystemTime) {
    this.#systemTime = systemTime;
  }

  async of(plan: SandboxPlan): Promise<SandboxSeed> {
    const name = JSON.stringify(plan);
    const seed = this.#seeds.get(name) ?? this.#make(name, plan);
    this.#seeds.delete(name);
    this.#seeds.set(name, seed);
    return await seed;
  }

  async #make(name: string, plan: SandboxPlan): Promise<SandboxSeed> {
    try {
      const state = await createState(plan, this.#systemTime);
      this.#sizes.set(name, state.world.state.invitations.size);
      this.#forgetOldest();
      return { plan, state };
    } catch (error) {
      // Whoever asks again gets another try.
      this.#seeds.delete(name);
      throw error;
    }
  }

  /** The latest stays, however large it is. */
  #forgetOldest(): void {
    let invitations = 0;
    for (const [index, name] of [...this.#seeds.keys()].reverse().entries()) {
      invitations += this.#sizes.get(name) ?? 0;
      if (index === 0 || (index < most.seeds && invitations <= most.invitations)) continue;
      this.#seeds.delete(name);
      this.#sizes.delete(name);
    }
  }
}
