import { z } from 'zod';
import type { ChangeLog } from '../state/change-log.ts';
import { defineCell } from '../state/define-cell.ts';
import { defineTable } from '../state/define-table.ts';
import type { Table } from '../state/table.ts';
import type { Tables } from '../state/tables.ts';
import type { Rules } from './rules.ts';
import { type Random, type RandomState, randomStateSchema, rememberedRandom } from './seed/random.ts';
import type { WorldEvent } from './world-event.ts';
import type { WorldStores } from './world-stores.ts';

/** What a world does not change. */
export interface WorldBeginning {
  readonly rules: Rules;
  /** When the world began, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** Every record of a world, and what else it remembers. */
export interface WorldState extends WorldStores, WorldBeginning {
  readonly random: Random;
  /** When each account is next invited by somebody, in milliseconds since 1970, by its id. */
  readonly visits: Table<number>;
  /** Whose profiles each account has read of late, the oldest first, by its id; only where LinkedIn counts that. */
  readonly profileViews: Table<readonly ProfileView[]>;
  /** What happened and nobody has taken note of yet, in its order. */
  readonly events: WorldEvent[];
  /** Counts what changes. */
  readonly changes: Readonly<Pick<ChangeLog, 'worldRevision'>>;
}

const profileViewSchema = z.object({ memberId: z.string(), at: z.int().min(0) }).readonly();

type ProfileView = z.infer<typeof profileViewSchema>;

const profileViews = defineTable('world.profileViews', z.array(profileViewSchema).readonly(), { areNotes: true });

const visits = defineTable('world.visits', z.int().min(0), { areWorld: true });

const chance = defineCell<RandomState>('world.random', randomStateSchema, []);

/** A world out of its stores, and what the tables hold. */
export function createState(stores: WorldStores, { rules, startedAt }: WorldBeginning, tables: Tables): WorldState {
  return {
    ...stores,
    rules,
    startedAt,
    random: rememberedRandom(chance.in(tables), 0),
    visits: visits.in(tables),
    profileViews: profileViews.in(tables),
    events: [],
    changes: tables.changes,
  };
}

/** Notes how far the choices have come that made the first people. */
export function startChance(tables: Tables, state: RandomState): void {
  chance.in(tables).value = state;
}
