import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { findByAddress } from '../../world/find-named.ts';
import type { Member } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { ConnectSafelySettings } from './settings.ts';

interface ChosenPerson {
  readonly profileId?: string | undefined;
  readonly profileUrn?: string | undefined;
}

export function urnOf({ id }: Member): string {
  return `urn:li:fsd_profile:${id}`;
}

/**
 * The person of a request. The URN leads; `profileId` is the public identifier, or the address of the profile where the
 * sandbox takes it, and never LinkedIn's bare id.
 */
export function findPerson(
  world: World,
  { profileId, profileUrn }: ChosenPerson,
  { profileAddresses }: ConnectSafelySettings,
): Outcome<Member> {
  const found =
    profileUrn !== undefined
      ? world.findById(/^urn:li:fsd_profile:(.+)$/.exec(profileUrn)?.[1] ?? '')
      : ((profileAddresses ? findByAddress(world, (profileId ?? '').trim()) : undefined) ??
        world.findByIdentifier(profileId ?? ''));
  return found === undefined
    ? refuse('unknown-member', `LinkedIn profile not found: ${profileUrn ?? profileId ?? ''}`)
    : ok(found);
}
