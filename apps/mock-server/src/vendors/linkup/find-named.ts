import { refuse } from '../../vendor/outcome.ts';
import { findByAddress } from '../../world/find-named.ts';
import type { Member } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

interface Naming {
  readonly profile_url?: string;
  readonly linkedin_url?: string;
  readonly identifier?: string;
  readonly profile_urn?: string;
}

export const nobody = refuse('unknown-member', 'There is nobody on LinkedIn by this name or address.');

/** The member whom a request names; the address of a profile goes first. */
export function findNamed(world: World, naming: Naming): Member | undefined {
  const address = naming.profile_url ?? naming.linkedin_url;
  // That an address may hold a member's own id is inferred for the vendor.
  if (address !== undefined) return findByAddress(world, address);
  if (naming.identifier !== undefined) return world.findMember(naming.identifier);
  return naming.profile_urn === undefined ? undefined : world.findById(idInProfileUrn(naming.profile_urn));
}

/** LinkedIn's id in a person's URN, or alone. */
function idInProfileUrn(urn: string): string {
  return /^urn:li:(?:fsd_profile|fs_miniProfile|person):([^:()]+)$/.exec(urn)?.[1] ?? urn;
}
