import type { Account } from './account.ts';
import type { Capabilities } from './capabilities.ts';
import type { Connection } from './connection.ts';
import type { Conversation, ConversationTarget } from './conversation.ts';
import type { Invitation } from './invitation.ts';
import type { InvitationTarget } from './invitation-target.ts';
import type { MemberReference } from './member-reference.ts';
import type { Message } from './message.ts';
import type { MessageInput, MessageResult } from './message-input.ts';
import type { Page, PageOptions } from './page.ts';
import type { ListingEnd } from './paginate.ts';
import type { Prices } from './prices.ts';
import type { Profile, ProfileOptions } from './profile.ts';
import type { SendRawRequest } from './raw-request.ts';
import type { Relationship } from './relationship.ts';
import type { SendInput, SendResult } from './send.ts';
import type { Usage } from './usage.ts';
import type { VendorName } from './vendor-name.ts';

/** What every operation takes besides its input. */
export interface OperationOptions {
  /** Ends the operation early. The reason of the abort is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
}

/** What an answered invitation cost, at vendors who count credits, lookups included. */
export interface Handled {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id of the invitation, where it was known or had to be found. */
  readonly id?: string | undefined;
  /** As in `SendResult`. */
  readonly confirmedBy: 'answer' | 'lookup';
  /** Credits that it cost, lookups included, at vendors who count credits. */
  readonly credits?: number | undefined;
  /** What the vendor answered; undefined when its answer was lost. */
  readonly raw: unknown;
}

/**
 * What every vendor's client can do; `capabilities` says what one cannot. Every method throws `InvitationError`.
 *
 * Reads are repeated when waiting can help. Something that changes the world is only repeated when it surely did not
 * happen: after a lost answer it is looked up first, and when that fails too, the error says `isUncertain`.
 */
export interface InvitationClient {
  /** Whose client it is: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** Which operations there are; the others throw `unsupported`. */
  readonly capabilities: Capabilities;
  /** The LinkedIn account that it acts for, by the vendor's id; undefined for the default account of the key. */
  readonly accountId: string | undefined;
  /** Null where nothing costs credits. */
  readonly prices: Prices | null;

  /** The vendor's time: the client's clock, moved to agree with the `Date` of the latest answer. */
  vendorTime(): Date;

  /** How far the vendor's clock is ahead of the client's, in milliseconds; undefined before the first answer. */
  clockAheadMs(): number | undefined;

  /** Sends any request to the vendor, also one that its spec does not have: free path, free body. */
  readonly request: SendRawRequest;

  /** One page of the sent connection invitations that are pending, newest first. */
  listSent(options?: PageOptions): Promise<Page<Invitation>>;

  /**
   * Every sent connection invitation that is pending, each once, up to `limit`. It pays the fewest requests and credits
   * that the vendor allows, and asks for a page only when the reader gets there. They come newest first, but for those
   * that are found when the list is read again: where the vendor's pages do not show that somebody left meanwhile, and
   * perhaps hid another, the list is read until that is certain. What the generator returns at its end says whether it
   * is (`readToEnd` reads both).
   */
  listAllSent(options?: PageOptions): AsyncGenerator<Invitation, ListingEnd, undefined>;

  /** One page of the received invitations that are pending, newest first; of every kind that the vendor shows. */
  listReceived(options?: PageOptions): Promise<Page<Invitation>>;

  /** Every received invitation that is pending, as `listAllSent` lists the sent ones. */
  listAllReceived(options?: PageOptions): AsyncGenerator<Invitation, ListingEnd, undefined>;

  /**
   * Invites a member to connect.
   *
   * @throws {InvitationError} `already-invited` while an invitation between the two is pending; `already-connected`;
   *   `not-invitable` for the owner of the account, for somebody who takes no invitations, and while LinkedIn wants time to
   *   pass after an earlier one; `not-found` for nobody; `quota-exceeded` when LinkedIn or the vendor allows no more for a
   *   while; `invalid-request` for a note that is too long.
   */
  send(input: SendInput, options?: OperationOptions): Promise<SendResult>;

  /** Accepts a received invitation. @throws {InvitationError} `not-pending` when there is none, or no longer. */
  accept(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /** Refuses a received invitation; the other side is not told. @throws {InvitationError} as `accept`. */
  refuse(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /**
   * Takes back a sent invitation. LinkedIn lets the person be invited again only after about three weeks.
   *
   * @throws {InvitationError} `not-pending` when there is none, or no longer.
   */
  withdraw(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /** How the account stands to a member. @throws {InvitationError} `not-found` for nobody. */
  relationship(member: MemberReference, options?: OperationOptions): Promise<Relationship>;

  /** One page of the account's connections, the latest first where the vendor keeps that order. */
  listConnections(options?: PageOptions): Promise<Page<Connection>>;

  /** Every connection of the account, each once. */
  listAllConnections(options?: PageOptions): AsyncGenerator<Connection, ListingEnd, undefined>;

  /** One page of the LinkedIn accounts that the key reaches. Needs no account. */
  listAccounts(options?: PageOptions): Promise<Page<Account>>;

  /** Every LinkedIn account that the key reaches. */
  listAllAccounts(options?: PageOptions): AsyncGenerator<Account, ListingEnd, undefined>;

  /** The public identifier of the account's owner; null where the vendor does not tell. */
  owner(options?: OperationOptions): Promise<string | null>;

  /** How much the vendor still allows: credits, or its own quota. */
  usage(options?: OperationOptions): Promise<Usage>;

  /**
   * Who a person is. LinkedIn may show it as a visit, and vendors allow about 80 to 120 people a day.
   *
   * @throws {InvitationError} `not-found` for nobody.
   */
  profile(member: MemberReference, options?: ProfileOptions): Promise<Profile>;

  /**
   * Writes to a connection, or in a conversation. The conversation is read once before, unless `justRead` has it: one or two requests
   * more. After a lost answer the message counts as sent if one of the account's own with this text is newer than that. Otherwise the
   * error says `isUncertain`. A message is never repeated.
   *
   * @throws {InvitationError} `not-connected` for somebody who is no connection, where that can be found out; `not-found` for
   *   nobody; `quota-exceeded` when LinkedIn or the vendor allows no more for a while; `invalid-request` for a text that is empty or
   *   too long.
   */
  sendMessage(input: MessageInput, options?: OperationOptions): Promise<MessageResult>;

  /** One page of the account's conversations, those in which somebody wrote last first. */
  listConversations(options?: PageOptions): Promise<Page<Conversation>>;

  /** Every conversation of the account, each once, as `listAllSent` lists invitations. */
  listAllConversations(options?: PageOptions): AsyncGenerator<Conversation, ListingEnd, undefined>;

  /**
   * One page of the messages of a conversation, newest first where the vendor keeps that order. Past every cache. None where nobody has
   * written to the person.
   */
  listMessages(of: ConversationTarget, options?: PageOptions): Promise<Page<Message>>;

  /** Every message of a conversation, each once, as `listAllSent` lists invitations. */
  listAllMessages(of: ConversationTarget, options?: PageOptions): AsyncGenerator<Message, ListingEnd, undefined>;

  /** The conversation of the account with one person; null where there is none. @throws {InvitationError} `not-found` for nobody. */
  conversationWith(member: MemberReference, options?: OperationOptions): Promise<Conversation | null>;
}
