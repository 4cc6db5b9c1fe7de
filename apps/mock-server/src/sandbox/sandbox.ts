import { Deliveries } from '../webhooks/deliveries.ts';
import type { Post } from '../webhooks/post.ts';
import type { Subscription } from '../webhooks/webhook.ts';
import { populate } from '../world/seed/populate.ts';
import { createRandom } from '../world/seed/random.ts';
import { World } from '../world/world.ts';
import { Clock, type SystemTime } from './clock.ts';
import { Faults } from './faults.ts';
import { Ledger } from './ledger.ts';
import { planAccounts, type SandboxPlan } from './plan.ts';

interface SandboxState {
  readonly world: World;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly credits: Ledger;
}

/** What every sandbox of a server needs of it. */
export interface SandboxContext {
  readonly systemTime: SystemTime;
  /** How webhooks are sent their messages. */
  readonly post: Post;
  /** The webhooks that every vendor has registered in a sandbox. */
  readonly subscriptions: (sandbox: Sandbox) => readonly Subscription[];
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
}

/** An isolated world with its own clock, faults and credits. */
export class Sandbox {
  readonly id: string;
  readonly plan: SandboxPlan;
  /** What webhooks are told of this sandbox. */
  readonly deliveries: Deliveries;
  readonly #systemTime: SystemTime;
  #state: SandboxState;
  #requests = 0;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(id: string, plan: SandboxPlan, context: SandboxContext, state: SandboxState) {
    this.id = id;
    this.plan = plan;
    this.#systemTime = context.systemTime;
    this.#state = state;
    this.deliveries = new Deliveries({
      ...context,
      subscriptions: () => context.subscriptions(this),
      clock: () => this.clock,
      nextEventAt: () => this.world.nextDueAt,
      wake: () => this.exclusively(() => {}),
    });
  }

  static async create(id: string, plan: SandboxPlan, context: SandboxContext): Promise<Sandbox> {
    return new Sandbox(id, plan, context, await createState(plan, context.systemTime));
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
   * Runs one piece of work at a time, after everything that is due in the world has happened. Webhooks are told of both,
   * which nobody waits for here.
   */
  async exclusively<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const run = this.#queue.then(async () => {
      await this.world.moveTo(this.clock.now().getTime());
      this.#tell();
      try {
        return await work();
      } finally {
        this.#tell();
      }
    });
    this.#queue = run.catch(() => {});
    return await run;
  }

  /** A number for the next request, the same in every run of the same calls. */
  nextRequest(): number {
    this.#requests += 1;
    return this.#requests;
  }

  /** Back to how it started: world, clock, faults, credits and the count of requests. Deliveries are forgotten. */
  async reset(): Promise<void> {
    await this.exclusively(async () => {
      this.#state = await createState(this.plan, this.#systemTime);
      this.#requests = 0;
      this.deliveries.forget();
    });
  }

  #tell(): void {
    this.deliveries.follow(this.world.takeEvents());
  }
}

async function createState(plan: SandboxPlan, systemTime: SystemTime): Promise<SandboxState> {
  const startsAt = new Date(plan.clock.now);
  const clock = new Clock({ now: startsAt, running: plan.clock.running }, systemTime);
  const random = createRandom(plan.seed);
  // Requests happen at whole seconds, so the world must not begin after the first of them.
  const startedAt = Math.floor(startsAt.getTime() / 1000) * 1000;
  const { linkedin: rules } = plan;
  const population = populate({ random, rules, startsAt: startedAt, accounts: planAccounts(plan) });
  return {
    clock,
    world: await World.of(population, { rules, startedAt, random }),
    faults: new Faults(),
    credits: new Ledger(plan.linkupCredits, () => clock.now()),
  };
}
