import { type Outcome, ok, refuse } from '../../http/outcome.ts';
import type { Member } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

interface ChosenPerson {
  readonly profileId?: string | undefined;
  readonly profileUrn?: string | undefined;
}

export function urnOf({ id }: Member): string {
  return `urn:li:fsd_profile:${id}`;
}

/** The person of a request. The URN leads; `profileId` is the public identifier, neither an address nor LinkedIn's id. */
export function findPerson(world: World, { profileId, profileUrn }: ChosenPerson): Outcome<Member> {
  const id = /^urn:li:fsd_profile:(.+)$/.exec(profileUrn ?? '')?.[1];
  const found = profileUrn === undefined ? world.findByIdentifier(profileId ?? '') : world.findById(id ?? '');
  return found === undefined
    ? refuse('unknown-member', `LinkedIn profile not found: ${profileUrn ?? profileId ?? ''}`)
    : ok(found);
}
