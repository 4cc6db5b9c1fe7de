import { addMessage, readBy } from './add-message.ts';
import { day } from './lengths.ts';
import { conversationIdOf } from './message-ids.ts';
import type { Account, Conversation, Member, Message } from './records.ts';
import { done, type Gate, refuseTo, type Stopped, type WorldOutcome, type WorldRefused } from './refusal.ts';
import { relationshipBetween } from './relationship.ts';
import { longestMessage } from './rules.ts';
import { type ConversationView, everything, type MessageView, type Slice } from './views.ts';
import type { WorldState } from './world-state.ts';

export interface Writing {
  readonly account: Account;
  readonly member: Member;
  readonly text: string;
  /** The pending invitation of the member's that this answers; only connections are written to without one. */
  readonly invitationId?: string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

/** What members write to each other. Each two have one conversation at most. */
export class Messaging {
  readonly #state: WorldState;

  constructor(state: WorldState) {
    this.#state = state;
  }

  /** The conversations of an account, the latest first. */
  conversations(account: Account, { offset, limit } = everything): Slice<ConversationView> {
    const { conversations } = this.#state;
    return {
      items: conversations
        .page('ofMember', account.id, offset, limit)
        .flatMap((conversation) => this.view(account, conversation) ?? []),
      total: conversations.count('ofMember', account.id),
    };
  }

  /** All of them as they are kept, which costs less than looking at each. */
  kept(account: Account): readonly Conversation[] {
    return this.#state.conversations.page('ofMember', account.id, 0, Number.POSITIVE_INFINITY);
  }

  /** A kept conversation as its account sees it. */
  view(account: Account, conversation: Conversation): ConversationView | undefined {
    const { members, messages } = this.#state;
    const member = members.get(otherIn(conversation, account));
    const latest = messages.first('ofConversation', conversation.id);
    if (member === undefined || latest === undefined) return undefined;
    const unread = this.unread(account, conversation);
    return { conversation, member, latest, sender: this.#sender(latest), unread };
  }

  /** How many messages of the other side the account has not read. */
  unread(account: Account, conversation: Conversation): number {
    const { messages } = this.#state;
    const { id, lastAt } = conversation;
    const readAt = readAtOf(conversation, account.id);
    const otherId = otherIn(conversation, account);
    let unread = 0;
    for (let offset = 0; lastAt > readAt; offset += 20) {
      const page = messages.page('ofConversation', id, offset, 20);
      const fresh = page.filter(({ sentAt }) => sentAt > readAt);
      unread += fresh.filter(({ fromId }) => fromId === otherId).length;
      if (fresh.length < 20) break;
    }
    return unread;
  }

  /** When somebody first wrote in a conversation, in milliseconds since 1970. */
  beganAt({ id }: Conversation): number {
    const { messages } = this.#state;
    const [first] = messages.page('ofConversation', id, messages.count('ofConversation', id) - 1, 1);
    return first?.sentAt ?? 0;
  }

  /** One of the account's conversations; those of others are as unknown as none. */
  conversation(account: Account, id: string): ConversationView | undefined {
    const conversation = this.#state.conversations.get(id);
    if (conversation === undefined) return undefined;
    const isOurs = conversation.firstId === account.id || conversation.secondId === account.id;
    return isOurs ? this.view(account, conversation) : undefined;
  }

  /** The conversation of an account with somebody; undefined where nobody has written. */
  conversationWith(account: Account, { id }: Member): ConversationView | undefined {
    return this.conversation(account, conversationIdOf(account.id, id));
  }

  /** The messages of a conversation, the newest first. */
  messages(account: Account, { id }: Conversation, { offset, limit } = everything): Slice<MessageView> {
    const { messages } = this.#state;
    return {
      items: messages.page('ofConversation', id, offset, limit).map((message) => this.#viewMessage(account, message)),
      total: messages.count('ofConversation', id),
    };
  }

  /** One message of the account's conversations. */
  message(account: Account, id: string): MessageView | undefined {
    const message = this.#state.messages.get(id);
    if (message === undefined || this.conversation(account, message.conversationId) === undefined) return undefined;
    return this.#viewMessage(account, message);
  }

  /** Writes to a connection, or to somebody whose invitation waits, if LinkedIn allows it. */
  async write<Stop extends Stopped = never>(
    { account, member, text, invitationId, now }: Writing,
    gate: Gate<Stop> = () => undefined,
  ): Promise<WorldOutcome<{ readonly view: ConversationView; readonly message: Message }, Stop>> {
    const refused =
      this.#checkMember(account, member, invitationId) ??
      this.#checkText(text) ??
      this.#checkDay(account, now) ??
      gate();
    if (refused !== undefined) return refused;
    const written = await addMessage(this.#state, { fromId: account.id, toId: member.id, text, kind: 'message', now });
    const view = this.view(account, written.conversation);
    if (view === undefined) throw new Error('A conversation that was just written in is gone');
    return done({ view, message: written.message });
  }

  /** Lets a connection write to the owner of an account. */
  async receive(from: Member, account: Account, text: string, now: number): Promise<WorldOutcome<Message>> {
    const refused = this.#checkMember(account, from, undefined) ?? this.#checkText(text);
    if (refused !== undefined) return refused;
    const toId = account.id;
    const { message } = await addMessage(this.#state, { fromId: from.id, toId, text, kind: 'message', now });
    return done(message);
  }

  /** The account has read a conversation up to a time, in milliseconds since 1970; 0 makes all of it unread. */
  async markRead(account: Account, conversation: Conversation, until: number): Promise<void> {
    await this.#state.conversations.put({ ...conversation, ...readBy(conversation, account.id, until) });
  }

  /** Messages that an account has sent since a time, newest first. What the world began with does not count. */
  sentSince(account: Account, since: number): readonly Message[] {
    const from = Math.max(since + 1, this.#state.startedAt);
    const ours = this.since(account, from).filter(({ message, isOurs }) => isOurs && message.kind === 'message');
    return ours.map(({ message }) => message).toReversed();
  }

  /** What was written in the conversations of an account since a time, the oldest first. */
  since(account: Account, from: number): readonly MessageView[] {
    const { messages } = this.#state;
    const found: MessageView[] = [];
    for (const { id, lastAt } of this.kept(account)) {
      if (lastAt < from) break;
      const all = messages.page('ofConversation', id, 0, Number.POSITIVE_INFINITY);
      found.push(...all.filter(({ sentAt }) => sentAt >= from).map((message) => this.#viewMessage(account, message)));
    }
    return found.sort((one, other) => one.message.sentAt - other.message.sentAt);
  }

  #checkMember(account: Account, member: Member, invitationId: string | undefined): WorldRefused | undefined {
    const relationship = relationshipBetween(this.#state, account.id, member.id);
    if (relationship.state === 'connected') return undefined;
    if (relationship.state === 'received' && relationship.invitation.id === invitationId) return undefined;
    if (relationship.state === 'self')
      return refuseTo('unreachable-member', 'An account cannot write to its own owner.');
    return refuseTo('not-connected', 'This member is no connection of the account, so LinkedIn takes no message.');
  }

  #checkText(text: string): WorldRefused | undefined {
    const longest = this.#state.rules.messageLength ?? longestMessage;
    return [...text].length > longest
      ? refuseTo('message-too-long', `A message may have ${longest} characters.`)
      : undefined;
  }

  #checkDay(account: Account, now: number): WorldRefused | undefined {
    const most = this.#state.rules.messagesPerDay;
    if (most === undefined) return undefined;
    const sent = this.sentSince(account, now - day);
    if (sent.length < most) return undefined;
    const detail = `An account may send ${most} messages in 24 hours.`;
    return refuseTo('daily-limit-reached', detail, (sent.at(-1)?.sentAt ?? now) + day);
  }

  #viewMessage(account: Account, message: Message): MessageView {
    return { message, sender: this.#sender(message), isOurs: message.fromId === account.id };
  }

  #sender({ fromId }: Message): Member {
    const sender = this.#state.members.get(fromId);
    if (sender === undefined) throw new Error(`There is no member ${fromId}`);
    return sender;
  }
}

/** The other side of an account's conversation. */
export function otherIn({ firstId, secondId }: Conversation, { id }: Account): string {
  return firstId === id ? secondId : firstId;
}

/** Up to when a side of a conversation has read it, in milliseconds since 1970. */
export function readAtOf({ firstId, firstReadAt, secondReadAt }: Conversation, memberId: string): number {
  return memberId === firstId ? firstReadAt : secondReadAt;
}

/** Whether a message of a conversation was read by the side that did not write it. */
export function isSeen({ firstId, firstReadAt, secondReadAt }: Conversation, { fromId, sentAt }: Message): boolean {
  return sentAt <= (fromId === firstId ? secondReadAt : firstReadAt);
}
