import { z } from 'zod';
import { Clock, type SystemTime } from '../clock/clock.ts';
import { Faults } from '../faults/faults.ts';
import type { ChangeLog } from '../state/change-log.ts';
import { applyChanges, type ChangedTables } from '../state/changed-rows.ts';
import { type Cell, defineCell } from '../state/define-cell.ts';
import { type SavedTables, Tables } from '../state/tables.ts';
import { beginWorld, forkWorld, readWorld, reopenWorld } from '../world/begin-world.ts';
import { changeStores, saveStores, worldTables } from '../world/saved-world.ts';
import { populate } from '../world/seed/populate.ts';
import { createRandom } from '../world/seed/random.ts';
import type { World } from '../world/world.ts';
import { upgradeChanges, upgradeTables } from './earlier-messages.ts';
import { planAccounts, type SandboxPlan } from './plan.ts';

const requests = defineCell('requests', z.int(), 0, { areNotes: true });

/** What a sandbox is at one moment. Everything that can change is in the tables and in the world's stores. */
export interface SandboxState {
  readonly tables: Tables;
  readonly world: World;
  readonly clock: Clock;
  readonly faults: Faults;
  /** How many requests it was sent. */
  readonly requests: Cell<number>;
}

/** What a plan asks for. */
export function createState(plan: SandboxPlan, systemTime: SystemTime): SandboxState {
  const tables = new Tables();
  const { linkedin: rules, people, samples } = plan;
  const startedAt = startOf(plan);
  const random = createRandom(plan.seed);
  const population = populate({ random, rules, startsAt: startedAt, accounts: planAccounts(plan), people, samples });
  const world = beginWorld(population, { rules, startedAt, chance: random.state() }, tables);
  const state = stateOf(tables, world, systemTime);
  state.clock.start({ ...plan.clock, now: new Date(plan.clock.now) });
  return state;
}

/** The same, which changes apart from now on. Takes no longer for many people than for few. */
export function forkState(state: SandboxState, systemTime: SystemTime, changes?: ChangeLog): SandboxState {
  const tables = state.tables.fork(changes);
  return stateOf(tables, forkWorld(state.world, tables), systemTime);
}

/** The same tables and stores, for whoever has to look at them anew. */
export function reopenState({ tables, world }: SandboxState, systemTime: SystemTime): SandboxState {
  return stateOf(tables, reopenWorld(world, tables), systemTime);
}

/** All of it as rows. */
export function saveState({ tables, world }: SandboxState): SavedTables {
  return { ...saveStores(world.state), ...tables.save() };
}

/**
 * What was saved of a sandbox that began with this plan.
 *
 * @throws when it does not fit.
 */
export function readState(saved: SavedTables, plan: SandboxPlan, systemTime: SystemTime): SandboxState {
  const tables = new Tables(upgradeTables(saved));
  const world = readWorld(tables, { rules: plan.linkedin, startedAt: startOf(plan) });
  return stateOf(tables, world, systemTime);
}

function stateOf(tables: Tables, world: World, systemTime: SystemTime): SandboxState {
  return {
    tables,
    world,
    clock: new Clock(tables, systemTime),
    faults: new Faults(tables),
    requests: requests.in(tables),
  };
}

/**
 * What a sandbox has become that began like a seed.
 *
 * @throws when a change does not fit.
 */
export async function changeState(
  seed: SandboxState,
  rows: ChangedTables,
  systemTime: SystemTime,
  changes?: ChangeLog,
): Promise<SandboxState> {
  const changed = upgradeChanges(rows, (id) => seed.world.state.conversations.get(id));
  const tables = new Tables(applyChanges(seed.tables.save(), changed), changes);
  const world = forkWorld(seed.world, tables);
  await changeStores(world.state, changed);
  for (const name of worldTables) tables.take(name);
  // It is kept already.
  changes?.clear();
  return stateOf(tables, world, systemTime);
}

/** Requests happen at whole seconds, so the world must not begin after the first of them. */
function startOf({ clock }: SandboxPlan): number {
  return Math.floor(Date.parse(clock.now) / 1000) * 1000;
}
