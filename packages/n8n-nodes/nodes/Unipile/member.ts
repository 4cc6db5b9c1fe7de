import { type Member, memberOf } from '@invitekit/clients';

/** What Unipile says of every person. */
interface Person {
  readonly id: string;
  readonly display_name: string;
  readonly public_identifier?: string | null;
  readonly profile_url?: string | null;
  readonly public_picture_url?: string | null;
  readonly description?: string | null;
}

export function toMember(person: Person): Member {
  return memberOf({
    id: person.id,
    publicIdentifier: person.public_identifier,
    name: person.display_name,
    headline: person.description,
    profileUrl: person.profile_url,
    pictureUrl: person.public_picture_url,
  });
}
