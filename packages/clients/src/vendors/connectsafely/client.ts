import type { paths } from '@invitekit/specs/connectsafely';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import type { Account } from '../../core/account.ts';
import type { Caller } from '../../core/caller.ts';
import { createContext } from '../../core/client-context.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { Conversation } from '../../core/conversation.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { Handled, InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import type { InvitationTarget } from '../../core/invitation-target.ts';
import type { MemberReference } from '../../core/member-reference.ts';
import type { MessageInput, MessageResult } from '../../core/message-input.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import type { Profile, ProfileOptions } from '../../core/profile.ts';
import type { Relationship } from '../../core/relationship.ts';
import type { SendInput, SendResult } from '../../core/send.ts';
import type { Usage } from '../../core/usage.ts';
import { createAnswers } from './answer.ts';
import { createConversations } from './conversations.ts';
import { readConnectSafelyProblem } from './errors.ts';
import { createLists } from './lists.ts';
import { createProfile } from './profile.ts';
import { createRelationship } from './relationship.ts';
import { createConnectSafelySend } from './send.ts';
import { createUsage } from './usage.ts';
import { createWithdraw } from './withdraw.ts';
import { createConnectSafelySendMessage } from './write.ts';

/**
 * What `createConnectSafely` takes. The default host is the vendor's own. The vendor limits requests by the minute, so
 * `retry.longestDelayMs` is 61,000 by default.
 */
export type ConnectSafelySettings = ClientSettings & ConnectSafelyOwnSettings;

/** What ConnectSafely's client takes besides what every client does. */
interface ConnectSafelyOwnSettings {
  /** The connected LinkedIn account. Default: the one that the vendor calls the default of the key. */
  readonly accountId?: string | undefined;
}

/** All common operations. The vendor has no prices, and limits requests by the minute and invitations by the week. */
export interface ConnectSafelyClient extends InvitationClient {
  /** Calls any operation of ConnectSafely's spec. */
  readonly call: Caller<paths>;

  /** The vendor chooses the size of a page, about 10, tells no total, and ends with an empty page. */
  listSent(options?: PageOptions): Promise<Page<Invitation>>;

  /** As `listSent`. A page may be empty although more follows: go on while there is a `nextCursor`. */
  listReceived(options?: PageOptions): Promise<Page<Invitation>>;

  /**
   * One request. The vendor tells no id of the invitation; that one stands in the list of sent invitations. A limit of 90 a
   * week counts, and whoever asks for more is held for a day.
   */
  send(input: SendInput, options?: OperationOptions): Promise<SendResult>;

  /**
   * One request for an invitation as listed; for an id or a person the list of received invitations is read up to there.
   *
   * @throws {InvitationError} `not-pending` also after it was accepted before.
   */
  accept(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /** As `accept`. The vendor calls it to ignore. */
  refuse(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /**
   * One request for an invitation as listed, a public identifier or an address; for an id the list of sent invitations is
   * read up to there.
   */
  withdraw(target: InvitationTarget, options?: OperationOptions): Promise<Handled>;

  /** Needs a public identifier or an address. @throws {InvitationError} `invalid-request` when only an id is known. */
  relationship(member: MemberReference, options?: OperationOptions): Promise<Relationship>;

  /**
   * One request, of a public identifier or an address. The vendor allows 120 people a day; one whom it read in the last six hours
   * is free.
   *
   * @throws {InvitationError} `invalid-request` when only an id is known.
   */
  profile(member: MemberReference, options?: ProfileOptions): Promise<Profile>;

  /**
   * Two requests before it, or as many as there are pages of conversations for a person of whom only an id is known. The vendor allows
   * 150 new conversations a day. It never goes through Sales Navigator.
   */
  sendMessage(input: MessageInput, options?: OperationOptions): Promise<MessageResult>;

  /** From the vendor's own store, which may be some time behind. */
  listConversations(options?: PageOptions): Promise<Page<Conversation>>;

  /** All at once, from the vendor's own database. */
  listAccounts(options?: PageOptions): Promise<Page<Account>>;

  /** The quota of invitations a week. Nobody documents how it shows a hold; a refused invitation names it. */
  usage(options?: OperationOptions): Promise<Usage>;
}

/**
 * Makes a client of ConnectSafely.ai for one LinkedIn account.
 *
 * @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for a key or a number, when a setting makes no
 *   sense.
 */
export function createConnectSafely(settings: ConnectSafelySettings): ConnectSafelyClient {
  const { explainRefusals = true } = settings;
  const context = createContext<paths>(connectsafely, settings, {
    readProblem: readConnectSafelyProblem,
    longestDelayMs: 61_000,
  });
  const lists = createLists(context);
  const relationship = createRelationship(context);
  const conversations = createConversations(context);
  return context.toClient({
    ...lists,
    ...conversations,
    sendMessage: createConnectSafelySendMessage(context, { relationship, ...conversations, explainRefusals }),
    profile: createProfile(context),
    ...createAnswers(context, lists, relationship),
    send: createConnectSafelySend(context, { relationship, listAllSent: lists.listAllSent, explainRefusals }),
    withdraw: createWithdraw(context, lists, relationship),
    relationship,
    usage: createUsage(context),
  });
}
