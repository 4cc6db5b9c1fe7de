import { type Member, memberOf } from '@invitekit/clients';

/** What postpress says of every person. */
interface Person {
  readonly id: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly public_identifier?: string | null;
  readonly headline?: string;
  readonly public_profile_url?: string;
  readonly profile_picture_url?: string | null;
}

export function toMember(person: Person): Member {
  return memberOf({
    id: person.id,
    publicIdentifier: person.public_identifier,
    name: [person.first_name, person.last_name].filter(Boolean).join(' '),
    headline: person.headline,
    profileUrl: person.public_profile_url,
    pictureUrl: person.profile_picture_url,
  });
}
