import { refuse } from '../../vendor/outcome.ts';
import { readProfileAddress } from '../../world/naming/profile-address.ts';
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
  if (address !== undefined) return findByAddress(world, address);
  if (naming.identifier !== undefined) return world.findMember(naming.identifier);
  return naming.profile_urn === undefined ? undefined : world.findById(idInProfileUrn(naming.profile_urn));
}

/** LinkedIn's addresses take a public identifier and, which is inferred for the vendor, a member's own id. */
function findByAddress(world: World, address: string): Member | undefined {
  const named = readProfileAddress(address);
  if (named?.is !== 'member') return undefined;
  const { member } = named;
  return 'id' in member ? world.findById(member.id) : world.findByIdentifier(member.publicIdentifier);
}

/** LinkedIn's id in a person's URN, or alone. */
function idInProfileUrn(urn: string): string {
  return /^urn:li:(?:fsd_profile|fs_miniProfile|person):([^:()]+)$/.exec(urn)?.[1] ?? urn;
}
