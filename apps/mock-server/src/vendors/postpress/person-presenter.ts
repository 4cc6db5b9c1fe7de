import type { components } from '@invitekit/specs/postpress';
import { profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { AccountView } from '../../world/views.ts';

type Schemas = components['schemas'];

/** Somebody to whom the account is connected, or whom it follows, since a time in milliseconds since 1970. */
export function presentRelation(member: Member, since: number): Schemas['UserRelation'] {
  return {
    object: 'UserRelation',
    first_name: member.firstName,
    last_name: member.lastName,
    headline: member.headline,
    public_identifier: member.publicIdentifier,
    public_profile_url: profileUrl(member),
    created_at: since,
    member_id: member.id,
    member_urn: `urn:li:fsd_profile:${member.id}`,
    connection_urn: `urn:li:fsd_connection:${member.id}`,
    profile_picture_url: member.pictureUrl,
  };
}

export function presentOwner({ account, owner }: AccountView): Schemas['AccountOwnerProfile'] {
  return {
    object: 'AccountOwnerProfile',
    provider: 'LINKEDIN',
    provider_id: owner.id,
    entity_urn: `urn:li:fsd_profile:${owner.id}`,
    object_urn: `urn:li:member:${memberNumber(owner)}`,
    first_name: owner.firstName,
    last_name: owner.lastName,
    profile_picture_url: owner.pictureUrl,
    public_profile_url: profileUrl(owner),
    public_identifier: owner.publicIdentifier,
    headline: owner.headline,
    email: `${owner.publicIdentifier}@example.com`,
    premium: account.tier === 'premium',
    open_profile: false,
    organizations: [],
    recruiter: null,
    sales_navigator: null,
  };
}

/** LinkedIn's other number of a person, always the same one for the same id. */
function memberNumber({ id }: Member): number {
  return [...id].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
}
