import type { Member } from './records.ts';
import { createMatcher, sliceOf } from './search.ts';
import type { Range, Slice } from './views.ts';
import type { WorldState } from './world-state.ts';

export interface MemberSearch extends Range {
  /** Part of a name, a public identifier or a headline. */
  readonly search?: string | undefined;
}

/** Who is on LinkedIn, by public identifier. Looks at everybody. */
export function findMembers({ members }: WorldState, { search = '', ...range }: MemberSearch): Slice<Member> {
  const matches = createMatcher(search);
  const found = [...members.values()].filter((member) => matches(member));
  return sliceOf(found.toSorted(byPublicIdentifier), range);
}

function byPublicIdentifier(one: Member, other: Member): number {
  return one.publicIdentifier < other.publicIdentifier ? -1 : 1;
}
