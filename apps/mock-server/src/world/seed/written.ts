import { emptyConversation } from '../add-message.ts';
import { minute } from '../lengths.ts';
import { conversationIdOf, messageIdOf } from '../message-ids.ts';
import type { Connection, Conversation, Member, Message } from '../records.ts';
import type { Random } from './random.ts';

const openings = ['Thank you for connecting!', 'Good to meet you here.', 'Hello, how is the new role?'] as const;
const answers = ['Thanks, likewise.', 'Good to hear from you.', 'Busy, but well. And you?'] as const;

export interface Written {
  readonly conversations: readonly Conversation[];
  readonly messages: readonly Message[];
}

/** What the owner of an account and its latest connections have written by then, all of it since they are connected. */
export function writeConversations(
  random: Random,
  owner: Member,
  latest: readonly Connection[],
  startsAt: number,
): Written {
  const written = latest.map(({ firstId, secondId, connectedAt }) => {
    const otherId = firstId === owner.id ? secondId : firstId;
    const id = conversationIdOf(owner.id, otherId);
    const count = random.integer(1, 4);
    const span = Math.max(count, startsAt - minute - connectedAt);
    const messages = Array.from({ length: count }, (_, index): Message => {
      const from = connectedAt + Math.floor((index / count) * span) + 1;
      const sentAt = random.integer(from, Math.max(from, connectedAt + Math.floor(((index + 1) / count) * span)));
      const isOurs = index % 2 === 0;
      const text = random.pick(isOurs ? openings : answers);
      const fromId = isOurs ? owner.id : otherId;
      return { id: messageIdOf(id, sentAt), conversationId: id, fromId, text, kind: 'message', sentAt };
    });
    return { conversation: conversationOf(owner.id, otherId, messages), messages };
  });
  return {
    conversations: written.map(({ conversation }) => conversation),
    messages: written.flatMap(({ messages }) => messages),
  };
}

/** Whoever has written has read what came before. */
function conversationOf(oneId: string, otherId: string, messages: readonly Message[]): Conversation {
  const conversation = emptyConversation(oneId, otherId);
  const readBy = (id: string) => messages.findLast(({ fromId }) => fromId === id)?.sentAt ?? 0;
  return {
    ...conversation,
    lastAt: messages.at(-1)?.sentAt ?? 0,
    firstReadAt: readBy(conversation.firstId),
    secondReadAt: readBy(conversation.secondId),
  };
}
