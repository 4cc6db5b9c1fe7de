import type { Account, Conversation, Invitation, InvitationKind, Member, Message } from './records.ts';

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

/** A conversation as one of its sides sees it. */
export interface ConversationView {
  readonly conversation: Conversation;
  /** The other person. */
  readonly member: Member;
  readonly latest: Message;
  /** Who wrote the latest. */
  readonly sender: Member;
  /** How many messages of the other person came after what was read. Whoever writes has read what came before. */
  readonly unread: number;
}

/** A message as one of its sides sees it. */
export interface MessageView {
  readonly message: Message;
  readonly sender: Member;
  readonly isOurs: boolean;
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

/** A list from its beginning to its end. */
export const everything: Range = { offset: 0, limit: Number.POSITIVE_INFINITY };

/** No items of a list, for whoever asks only how many there are. */
export const nothing: Range = { offset: 0, limit: 0 };

export interface InvitationQuery extends Range {
  readonly account: Account;
  readonly direction: InvitationView['direction'];
  /** `any` only for received ones. */
  readonly kind: InvitationKind | 'any';
}
