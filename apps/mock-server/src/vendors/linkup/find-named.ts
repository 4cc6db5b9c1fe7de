import { refuse } from '../../http/outcome.ts';
import type { Member } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

interface Naming {
  readonly profile_url?: string;
  readonly linkedin_url?: string;
  readonly identifier?: string;
}

export const nobody = refuse('unknown-member', 'There is nobody on LinkedIn by this name or address.');

/** The member whom a request names; the address of a profile goes first. */
export function findNamed(world: World, naming: Naming): Member | undefined {
  const address = naming.profile_url ?? naming.linkedin_url;
  const name = address === undefined ? naming.identifier : nameInAddress(address);
  return name === undefined ? undefined : world.findMember(name);
}

/** LinkedIn's addresses take a public identifier and, which is inferred for the vendor, a member's own id. */
function nameInAddress(address: string): string | undefined {
  const segment = /^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\/in\/([^/?#]+)/i.exec(address)?.[1];
  try {
    return segment && decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
