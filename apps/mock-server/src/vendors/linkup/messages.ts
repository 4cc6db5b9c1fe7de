import { createHash } from 'node:crypto';
import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';

/** A message between two members, who are named by their ids on LinkedIn. */
const messageSchema = z
  .object({
    conversationId: z.string(),
    fromId: z.string(),
    toId: z.string(),
    text: z.string(),
    /** In milliseconds since 1970. No two of a conversation have the same. */
    at: z.int(),
  })
  .readonly();

export type Message = z.infer<typeof messageSchema>;

const messages = defineTable('linkup.messages', messageSchema);

/** Older messages are dropped, so that a long test does not fill the memory. */
const mostMessages = 2_000;

/** What was written through the vendor, oldest first. */
export class Messages {
  readonly #messages: Table<Message>;

  constructor(tables: Tables) {
    this.#messages = messages.in(tables);
  }

  add({ fromId, toId, text, now }: Pick<Message, 'fromId' | 'toId' | 'text'> & { readonly now: number }): Message {
    const conversationId = conversationIdOf(fromId, toId);
    const latest = this.#messages.values().findLast((message) => message.conversationId === conversationId);
    const message = { conversationId, fromId, toId, text, at: Math.max(now, (latest?.at ?? 0) + 1) };
    this.#messages.append(message);
    this.#messages.keepNewest(mostMessages);
    return message;
  }

  /** Those of a conversation in which a member takes part, newest first. */
  conversation(id: string, memberId: string): readonly Message[] {
    return this.#messages
      .values()
      .filter(({ conversationId, fromId, toId }) => conversationId === id && [fromId, toId].includes(memberId))
      .toReversed();
  }
}

/** The same whoever is named first. */
export function conversationIdOf(oneId: string, otherId: string): string {
  const pair = [oneId, otherId].toSorted().join(' ');
  return `2-${createHash('sha256').update(pair).digest('base64url').slice(0, 24)}`;
}
