import type { Account, Invitation, InvitationKind, Member } from './records.ts';

/** An account with the person whose it is. */
export interface AccountView {
  readonly account: Account;
  readonly owner: Member;
}

/** An invitation as one of its sides sees it. */
export interface InvitationView {
  readonly invitation: Invitation;
  readonly direction: 'sent' | 'received';
  /** The other person. */
  readonly member: Member;
}

export interface ConnectionView {
  readonly member: Member;
  /** In milliseconds since 1970. */
  readonly connectedAt: number;
}

export interface Slice<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
}

export interface Range {
  readonly offset: number;
  readonly limit: number;
}

export interface InvitationQuery extends Range {
  readonly account: Account;
  readonly direction: InvitationView['direction'];
  /** `any` only for received ones. */
  readonly kind: InvitationKind | 'any';
}
