import type { Tables } from '../state/tables.ts';
import type { Member } from './records.ts';
import { readPopulation } from './saved-world.ts';
import type { RandomState } from './seed/random.ts';
import { World } from './world.ts';
import { createState, startChance, type WorldBeginning } from './world-state.ts';
import { createStores, forkStores, type Population } from './world-stores.ts';

/** A world with its first people. `chance` is how far the choices have come that made them. */
export function beginWorld(
  population: Population,
  beginning: WorldBeginning & { readonly chance: RandomState },
  tables: Tables,
): World {
  startChance(tables, beginning.chance);
  return fill({ ...population, members: population.members.map(inOrder) }, beginning, tables);
}

/**
 * A world out of what was saved.
 *
 * @throws when it is none.
 */
export function readWorld(tables: Tables, beginning: WorldBeginning): World {
  return fill(readPopulation(tables), beginning, tables);
}

/** The same world, which changes apart from now on. Takes no longer for many people than for few. */
export function forkWorld({ state }: World, tables: Tables): World {
  return new World(createState(forkStores(state, tables.changes), state, tables));
}

/** The same world, for whoever has to look at it anew. */
export function reopenWorld({ state }: World, tables: Tables): World {
  return new World(createState(state, state, tables));
}

function fill(population: Population, beginning: WorldBeginning, tables: Tables): World {
  return new World(createState(createStores(population, tables.changes), beginning, tables));
}

/** Members are saved in the order of their schema. */
function inOrder({ id, publicIdentifier, firstName, lastName, headline, pictureUrl, ...answering }: Member): Member {
  const { reachable, answer, answerDays } = answering;
  return { id, publicIdentifier, firstName, lastName, headline, pictureUrl, reachable, answer, answerDays };
}
