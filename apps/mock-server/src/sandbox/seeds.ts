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
  readonly #seeds = new Map<string, SandboxSeed>();

  constructor(systemTime: SystemTime) {
    this.#systemTime = systemTime;
  }

  of(plan: SandboxPlan): SandboxSeed {
    const name = JSON.stringify(plan);
    const seed = this.#seeds.get(name) ?? { plan, state: createState(plan, this.#systemTime) };
    this.#seeds.delete(name);
    this.#seeds.set(name, seed);
    this.#forgetOldest();
    return seed;
  }

  /** The latest stays, however large it is. */
  #forgetOldest(): void {
    let invitations = 0;
    for (const [index, [name, { state }]] of [...this.#seeds].reverse().entries()) {
      invitations += state.world.state.invitations.size;
      if (index === 0 || (index < most.seeds && invitations <= most.invitations)) continue;
      this.#seeds.delete(name);
    }
  }
}
