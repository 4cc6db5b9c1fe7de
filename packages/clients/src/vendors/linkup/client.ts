import type { paths } from '@invitekit/specs/linkup';
import { linkup } from '@invitekit/specs/linkup/vendor';
import type { Caller } from '../../core/caller.ts';
import { createContext } from '../../core/client-context.ts';
import type { AccountSettings } from '../../core/client-settings.ts';
import type { Connection } from '../../core/connection.ts';
import type { Conversation, ConversationTarget } from '../../core/conversation.ts';
import { type CreditBudget, createCreditBudget } from '../../core/credit-budget.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { Handled, InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import type { InvitationTarget } from '../../core/invitation-target.ts';
import { withAllMessages, withWhole } from '../../core/list-all.ts';
import type { MemberReference } from '../../core/member-reference.ts';
import type { Message } from '../../core/message.ts';
import type { MessageInput, MessageResult } from '../../core/message-input.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { type ListingEnd, paginate } from '../../core/paginate.ts';
import type { Profile, ProfileOptions } from '../../core/profile.ts';
import type { Relationship } from '../../core/relationship.ts';
import type { SendInput, SendResult } from '../../core/send.ts';
import { createListAccounts } from './account.ts';
import { createAnswer } from './answer.ts';
import { createConversations } from './conversations.ts';
import { readLinkupProblem } from './errors.ts';
import { createLists, type LinkupListReceivedOptions, type LinkupListSentOptions } from './lists.ts';
import { createListMessages } from './messages.ts';
import { createNetwork, type LinkupNetwork } from './network.ts';
import { creditsOf, creditsPerAction, resultsPerCredit } from './prices.ts';
import { createProfile } from './profile.ts';
import { createRelationship } from './relationship.ts';
import { createLinkupSend } from './send.ts';
import { createWithdraw } from './withdraw.ts';
import { createLinkupSendMessage } from './write.ts';

/** What `createLinkup` takes. The default host is the vendor's own. */
export type LinkupSettings = AccountSettings & LinkupOwnSettings;

/** What LinkupAPI's client takes besides what every client does. */
interface LinkupOwnSettings {
  /** Counts the credits that are spent, and limits them. Default: one without a limit. */
  readonly budget?: CreditBudget | undefined;
}

/**
 * Prices are in credits. What fails costs nothing, but the lookups before it do. Listing accounts and reading the balance
 * are free.
 */
export interface LinkupClient extends InvitationClient {
  /** Calls any operation of LinkupAPI's spec. Only `GET`s are repeated, unless told that a call is a read. */
  readonly call: Caller<paths>;

  /**
   * Runs any action of `/v2/network` as it is, for instance `recommendations`, which costs 1 for every 10 people. Nothing
   * is looked up after a lost answer, as the methods below do.
   */
  readonly network: LinkupNetwork;

  /** Costs 1 for every 50 invitations in the page, rounded up; an empty page costs nothing. */
  listSent(options?: LinkupListSentOptions): Promise<Page<Invitation>>;
  /** Costs 1 for every 50 invitations in all, rounded up. */
  listAllSent(options?: LinkupListSentOptions): AsyncGenerator<Invitation, ListingEnd, undefined>;

  /** Costs as `listSent`. */
  listReceived(options?: LinkupListReceivedOptions): Promise<Page<Invitation>>;
  /** Costs as `listAllSent`. */
  listAllReceived(options?: LinkupListReceivedOptions): AsyncGenerator<Invitation, ListingEnd, undefined>;

  /**
   * Costs 1. A refusal that the vendor does not explain, a lost answer, and each repetition cost 1 more for a lookup.
   * LinkupAPI says nothing of its reasons, so LinkedIn's limits and people who were withdrawn from less than three weeks
   * ago are `vendor-failure`, with `type` `CHANNEL_ERROR`.
   */
  send(input: SendInput, options?: OperationOptions): Promise<SendResult>;

  /**
   * Costs 1 for an invitation as listed. By its id, or by the person, the received invitations are read up to it first,
   * for 1 per 50. By nothing but an id of the person it costs 1 more.
   */
  accept(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;
  /** Costs as `accept`. */
  refuse(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /**
   * Costs 1 for an invitation as listed or by its id, and 2 by the person. A lost answer costs 1 more for a lookup; by id
   * alone nothing is looked up, because nobody could tell what became of it, and the error says `isUncertain`.
   */
  withdraw(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /** Costs 1, also where there is no invitation. */
  relationship(member: MemberReference, options?: OperationOptions): Promise<Relationship>;

  /** Costs 1 for every 50 connections in the page, rounded up. */
  listConnections(options?: PageOptions): Promise<Page<Connection>>;
  /** Costs 1 for every 50 connections in all, rounded up. */
  listAllConnections(options?: PageOptions): AsyncGenerator<Connection, ListingEnd, undefined>;

  /**
   * Writes to a person, for 1, and 1 for what is read before where the two have written already. A lost answer costs 1 more for a
   * lookup, and so does a refusal that the vendor does not explain: it has the same words for somebody who is no connection and for
   * LinkedIn's limits. A conversation must have its one other member.
   */
  sendMessage(input: MessageInput, options?: OperationOptions): Promise<MessageResult>;

  /** Costs 1. It does not say how the two stand: `relationship` is `unknown`. */
  profile(member: MemberReference, options?: ProfileOptions): Promise<Profile>;

  /** Costs 1 for every 10 conversations in the page, rounded up; 10 where no `limit` is given. None costs nothing. */
  listConversations(options?: PageOptions): Promise<Page<Conversation>>;

  /** Costs 1 for every 10 conversations that are newer than the one that is meant. */
  conversationWith(member: MemberReference, options?: OperationOptions): Promise<Conversation | null>;

  /**
   * Costs 1 for every 10 messages in the page, rounded up; 10 where no `limit` is given. None costs nothing. Where the
   * vendor refuses to read the conversation with somebody, the person is looked up (1) and looked for in the inbox.
   */
  listMessages(of: ConversationTarget, options?: PageOptions): Promise<Page<Message>>;
}

/**
 * Makes a client of LinkupAPI for one LinkedIn account.
 *
 * @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for a key or a number, when a setting makes no
 *   sense.
 */
export function createLinkup(settings: LinkupSettings): LinkupClient {
  const { budget = createCreditBudget(), explainRefusals = true } = settings;
  const { vendor, toClient, call, accountId, retry } = createContext<paths>(linkup, settings, {
    readProblem: readLinkupProblem,
    billing: { budget, creditsOf },
  });
  const network = createNetwork(call, accountId);
  const listing = { vendor, hasOffsets: true } as const;
  const lists = { ...createLists(network, budget), listAccounts: createListAccounts(call) };
  const relationship = createRelationship(network);
  const conversations = createConversations(call, accountId);
  const listMessages = createListMessages(call, accountId, { relationship, ...conversations });
  const handling = { network, lists, relationship, retry };

  return toClient({
    prices: { action: creditsPerAction, resultsPerCredit: resultsPerCredit('list_sent') },
    network,
    ...withWhole(lists, listing),
    listAllSent: ({ invitationType, ...options }: LinkupListSentOptions = {}) =>
      paginate({ ...listing, fetchPage: (page) => lists.listSent({ ...page, invitationType }) }, options),
    listAllReceived: ({ invitationType, ...options }: LinkupListReceivedOptions = {}) =>
      paginate({ ...listing, fetchPage: (page) => lists.listReceived({ ...page, invitationType }) }, options),
    send: createLinkupSend({ network, relationship, retry, explainRefusals }),
    accept: createAnswer('accept', handling),
    refuse: createAnswer('decline', handling),
    withdraw: createWithdraw(handling),
    relationship,
    sendMessage: createLinkupSendMessage({ call, accountId, listMessages, relationship, explainRefusals }),
    ...withAllMessages({ ...conversations, listMessages }, { vendor, hasOffsets: false }),
    profile: createProfile(call, accountId),
    usage: ({ signal }: OperationOptions = {}) =>
      call('get', '/v2/credits', { signal }, ({ body }) => ({
        vendor,
        credits: { left: body.data.credits },
        invitations: null,
        raw: body,
      })),
  });
}
