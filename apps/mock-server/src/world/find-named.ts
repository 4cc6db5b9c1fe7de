import { readProfileAddress } from './naming/profile-address.ts';
import type { Member } from './records.ts';
import type { World } from './world.ts';

/** How a text names a person. */
type Naming = { readonly id: string } | { readonly publicIdentifier: string };

export function findNamed(world: World, naming: Naming): Member | undefined {
  return 'id' in naming ? world.findById(naming.id) : world.findByIdentifier(naming.publicIdentifier);
}

/** The person whose profile has an address, which may hold LinkedIn's id; undefined also for what is none. */
export function findByAddress(world: World, address: string): Member | undefined {
  const named = readProfileAddress(address);
  return named?.is === 'member' ? findNamed(world, named.member) : undefined;
}
