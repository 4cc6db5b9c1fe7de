import { createHash } from 'node:crypto';

/** A message between two members, who are named by their ids on LinkedIn. */
export interface Message {
  readonly conversationId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly text: string;
  /** In milliseconds since 1970. No two of a conversation have the same. */
  readonly at: number;
}

/** Older messages are dropped, so that a long test does not fill the memory. */
const mostMessages = 2_000;

/** What was written through the vendor, oldest first. */
export class Messages {
  readonly #messages: Message[] = [];

  add({ fromId, toId, text, now }: Pick<Message, 'fromId' | 'toId' | 'text'> & { readonly now: number }): Message {
    const conversationId = conversationIdOf(fromId, toId);
    const latest = this.#messages.findLast((message) => message.conversationId === conversationId);
    const message = { conversationId, fromId, toId, text, at: Math.max(now, (latest?.at ?? 0) + 1) };
    this.#messages.push(message);
    if (this.#messages.length > mostMessages) this.#messages.shift();
    return message;
  }

  /** Those of a conversation in which a member takes part, newest first. */
  conversation(id: string, memberId: string): readonly Message[] {
    return this.#messages
      .filter(({ conversationId, fromId, toId }) => conversationId === id && [fromId, toId].includes(memberId))
      .toReversed();
  }
}

/** The same whoever is named first. */
export function conversationIdOf(oneId: string, otherId: string): string {
  const pair = [oneId, otherId].toSorted().join(' ');
  return `2-${createHash('sha256').update(pair).digest('base64url').slice(0, 24)}`;
}
