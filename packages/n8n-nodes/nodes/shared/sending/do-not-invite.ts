import type { MemberReference } from '@invitekit/clients';
import { namesOf, People } from '../people.ts';

/**
 * Whether a person is on a list. `unclear` when some of the list are named in a way in which this person is not: then
 * nobody can tell.
 */
export function compare(list: readonly MemberReference[], member: MemberReference): 'listed' | 'other' | 'unclear' {
  const people = new People();
  for (const entry of list) people.add(entry);
  if (people.has(member)) return 'listed';
  const known = namesOf(member);
  const isClear = list.map(namesOf).every(({ id, publicIdentifier }) => {
    return (id && known.id) || (publicIdentifier && known.publicIdentifier);
  });
  return isClear ? 'other' : 'unclear';
}
