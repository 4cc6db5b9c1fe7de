import type { components } from '@invitekit/specs/connectsafely';
import type { Member } from '../../world/records.ts';
import type { Relationship } from '../../world/relationship.ts';
import { type AccountView, nothing } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { urnOf } from './people.ts';

type Profile = components['schemas']['Profile'];

/** Where everybody lives, as far as a request wants to know. */
const home = { city: 'Paris', state: null, country: 'France', fullLocation: 'Paris, France' };

export function presentProfile(
  world: World,
  { account }: AccountView,
  member: Member,
  { includeGeoLocation }: { readonly includeGeoLocation: boolean },
): Profile {
  // Only of those who have an account the world knows all connections, and whether they pay.
  const known = world.accounts().find(({ owner }) => owner.id === member.id)?.account;
  const relationship = world.relationship(account, member);
  return {
    firstName: member.firstName,
    lastName: member.lastName,
    headline: member.headline,
    location: { countryCode: 'fr', postalCode: null, geoLocationName: null },
    entityUrn: urnOf(member),
    publicIdentifier: member.publicIdentifier,
    profilePicture: member.pictureUrl,
    isPremium: known?.tier === 'premium',
    isVerified: false,
    supportsFreeEmail: false,
    connectionCount: world.connections(member, nothing).total,
    followerCount: world.follows(member.id, 'followers', nothing).total,
    isConnected: relationship.state === 'connected',
    connectionDegree: degreeOf(relationship),
    invitationSent: relationship.state === 'sent',
    invitationReceived: relationship.state === 'received',
    ...(includeGeoLocation && { geoLocation: home }),
  };
}

/** LinkedIn's word for the distance between an account and somebody. */
export function degreeOf(relationship: Relationship): string | null {
  if (relationship.state === 'self') return null;
  if (relationship.state === 'connected') return 'DISTANCE_1';
  return relationship.state === 'none' ? `DISTANCE_${relationship.distance}` : 'DISTANCE_3';
}
