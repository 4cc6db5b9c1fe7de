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
  const name = profileUrn ?? profileId ?? '';
  const found = world.findMember(name.replace(/^urn:li:fsd_profile:/, ''));
  const expected = found && (profileUrn === undefined ? found.publicIdentifier : urnOf(found));
  return found !== undefined && expected?.toLowerCase() === name.toLowerCase()
    ? ok(found)
    : refuse('unknown-member', `LinkedIn profile not found: ${name}`);
}
