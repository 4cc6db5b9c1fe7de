import type { Invitation, InvitationKind, InvitationState } from './records.ts';
import { createMatcher, sliceOf } from './search.ts';
import type { AccountView, InvitationView, Range, Slice } from './views.ts';
import type { WorldState } from './world-state.ts';

export interface InvitationSearch extends Range {
  /** Whose invitations they are. Default: those of all accounts. */
  readonly accountId?: string | undefined;
  readonly direction?: InvitationView['direction'] | undefined;
  readonly state?: InvitationState | undefined;
  readonly kind?: InvitationKind | undefined;
  /** Part of the note, or of the other person's name, public identifier or headline. */
  readonly search?: string | undefined;
}

/** An invitation with the account on this side of it. */
export interface FoundInvitation extends InvitationView {
  readonly account: AccountView;
}

/**
 * Invitations whatever became of them, newest first. One between two accounts is there for each of them. Looks at every
 * invitation.
 */
export function findInvitations(
  { invitations, accounts, members }: WorldState,
  { accountId, direction, state, kind, search = '', ...range }: InvitationSearch,
): Slice<FoundInvitation> {
  const matches = createMatcher(search);
  const views = new Map<string, AccountView>();
  for (const account of accounts.values()) {
    const owner = members.get(account.id);
    const isWanted = accountId === undefined || accountId === account.id;
    if (owner !== undefined && isWanted) views.set(account.id, { account, owner });
  }
  const found: FoundInvitation[] = [];
  for (const invitation of invitations.values()) {
    if (state !== undefined && invitation.state !== state) continue;
    if (kind !== undefined && invitation.kind !== kind) continue;
    if (direction !== 'received') add(invitation, 'sent', invitation.fromId, invitation.toId);
    if (direction !== 'sent') add(invitation, 'received', invitation.toId, invitation.fromId);
  }
  return sliceOf(found.sort(newestFirst), range);

  function add(invitation: Invitation, side: InvitationView['direction'], ownerId: string, memberId: string): void {
    const account = views.get(ownerId);
    const member = account && members.get(memberId);
    if (account === undefined || member === undefined || !matches(member, invitation.note)) return;
    found.push({ invitation, direction: side, member, account });
  }
}

function newestFirst({ invitation: one }: FoundInvitation, { invitation: other }: FoundInvitation): number {
  return other.sentAt - one.sentAt || (one.id < other.id ? 1 : -1);
}
