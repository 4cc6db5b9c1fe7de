import type { Account } from './records.ts';
import { createMatcher, sliceOf } from './search.ts';
import type { ConnectionView, Range, Slice } from './views.ts';
import type { WorldState } from './world-state.ts';

export interface ConnectionSearch extends Range {
  readonly account: Account;
  /** Part of the other person's name, public identifier or headline. */
  readonly search?: string | undefined;
}

/** The connections of an account, the latest first. Looks at all of them. */
export function findConnections(
  { connections, members }: WorldState,
  { account, search = '', ...range }: ConnectionSearch,
): Slice<ConnectionView> {
  const matches = createMatcher(search);
  const all = connections.page('ofMember', account.id, 0, Number.POSITIVE_INFINITY);
  const found = all.flatMap(({ firstId, secondId, connectedAt }) => {
    const member = members.get(firstId === account.id ? secondId : firstId);
    return member !== undefined && matches(member) ? [{ member, connectedAt }] : [];
  });
  return sliceOf(found, range);
}
