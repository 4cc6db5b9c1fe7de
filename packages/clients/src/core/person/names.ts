import type { Member } from '../invitation.ts';
import { type LinkedInIdKind, readLinkedInId } from './linkedin-id.ts';
import { lastSegment } from './profile-address.ts';
import { identifierKey } from './public-identifier.ts';

/** The ways in which a person is named. Two names can be compared only within one of them. */
export type NameKind = LinkedInIdKind | 'publicIdentifier';

/** What is known of somebody's names, each in one spelling for all that mean the same. */
export type Names = Readonly<Partial<Record<NameKind, string>>>;

/** What is told of somebody; the rest is not known. */
type Told = { readonly [Key in keyof Member]?: Member[Key] | undefined };

type Named = Pick<Told, 'id' | 'publicIdentifier' | 'profileUrl'>;

/** The names of a person, for comparing. */
export function namesOf(person: Named): Names {
  const { publicIdentifier, ...ids } = sortNames(person);
  return publicIdentifier === undefined ? ids : { ...ids, publicIdentifier: identifierKey(publicIdentifier) };
}

/** Whether two people have a name in common. */
export function areSame(one: Names, other: Names): boolean {
  return nameKinds(one).some((kind) => one[kind] === other[kind]);
}

/** The kinds of names that somebody has, ids first. */
export function nameKinds(names: Names): readonly NameKind[] {
  const kinds: readonly NameKind[] = ['member', 'publicIdentifier', 'sales', 'recruiter', 'number'];
  return kinds.filter((kind) => names[kind] !== undefined);
}

/**
 * A person as a vendor tells it. What is one of LinkedIn's ids in place of a public identifier, or at the end of the address,
 * becomes the id; the public identifier is taken from the address where it is told there only.
 */
export function memberOf(told: Told): Member {
  const { member: id, publicIdentifier } = sortNames(told);
  return {
    id: id ?? (told.id || null),
    publicIdentifier: publicIdentifier ?? null,
    name: told.name || null,
    headline: told.headline ?? null,
    profileUrl: told.profileUrl || null,
    pictureUrl: told.pictureUrl || null,
  };
}

/** Which of the texts is which name, as it was spelled. The first of a kind counts. */
function sortNames({ id, publicIdentifier, profileUrl }: Named): Names {
  const names: Partial<Record<NameKind, string>> = {};
  if (id) {
    const { kind, id: text } = readLinkedInId(id) ?? { kind: 'member', id };
    names[kind] = text;
  }
  for (const name of [
    publicIdentifier && lastSegment(`/in/${publicIdentifier}`),
    lastSegment(profileUrl ?? undefined),
  ]) {
    if (!name) continue;
    const found = readLinkedInId(name);
    // A name may consist of digits.
    if (found === undefined || found.kind === 'number') names.publicIdentifier ??= name;
    else names[found.kind] ??= found.id;
  }
  return names;
}
