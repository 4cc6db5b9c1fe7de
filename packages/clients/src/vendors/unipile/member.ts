import type { components } from '@invitekit/specs/unipile';
import type { Member } from '../../core/invitation.ts';
import { memberOf } from '../../core/person/names.ts';

export function toMember(person: components['schemas']['Person']): Member {
  return memberOf({
    id: person.id,
    publicIdentifier: person.public_identifier,
    name: person.display_name,
    headline: person.description,
    profileUrl: person.profile_url,
    pictureUrl: person.public_picture_url,
  });
}
