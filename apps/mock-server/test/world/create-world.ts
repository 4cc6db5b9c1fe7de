import { planAccounts, sandboxPlanSchema } from '../../src/sandbox/plan.ts';
import { Tables } from '../../src/state/tables.ts';
import { beginWorld } from '../../src/world/begin-world.ts';
import type { Account, Member } from '../../src/world/records.ts';
import { type AccountPlan, populate } from '../../src/world/seed/populate.ts';
import { createRandom } from '../../src/world/seed/random.ts';
import type { World } from '../../src/world/world.ts';

export const startsAt = Date.UTC(2026, 5, 1, 9);

export interface Setting {
  readonly world: World;
  /** Premium. */
  readonly ada: Account;
  /** Free. */
  readonly grace: Account;
  readonly member: (publicIdentifier: string) => Member;
}

/** A world as a sandbox makes it, with few people unless it is told otherwise. */
export async function createWorld(plan: object = {}, changes: Partial<AccountPlan> = {}): Promise<Setting> {
  const parsed = sandboxPlanSchema.parse({ invitations: 5, ...plan });
  const random = createRandom(parsed.seed);
  const rules = parsed.linkedin;
  const accounts = planAccounts(parsed).map((account) => ({ ...account, connections: 3, ...changes }));
  const population = populate({ random, rules, startsAt, accounts });
  const beginning = { rules, startedAt: startsAt, chance: random.state() };
  const world = beginWorld(population, beginning, new Tables());
  const [ada, grace] = world.accounts();
  if (ada === undefined || grace === undefined) throw new Error('The world lacks its accounts');
  return { world, ada: ada.account, grace: grace.account, member };

  function member(publicIdentifier: string): Member {
    const found = world.findMember(publicIdentifier);
    if (found === undefined) throw new Error(`There is no ${publicIdentifier}`);
    return found;
  }
}
