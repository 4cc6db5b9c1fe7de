import { day, hour, minute } from './lengths.ts';
import { conversationIdOf, messageIdOf } from './message-ids.ts';
import { type Conversation, connectionBetween, type Member, type Message } from './records.ts';
import type { WorldState } from './world-state.ts';

interface NewMessage {
  readonly fromId: string;
  readonly toId: string;
  readonly text: string;
  readonly kind: Message['kind'];
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

/** Writes a message, whatever LinkedIn would say to it, in the one conversation of the two, which begins where there is none. */
export async function addMessage(
  state: WorldState,
  { fromId, toId, text, kind, now }: NewMessage,
): Promise<{ readonly conversation: Conversation; readonly message: Message }> {
  const { conversations, messages } = state;
  const before = conversations.get(conversationIdOf(fromId, toId)) ?? emptyConversation(fromId, toId);
  const sentAt = Math.max(now, before.lastAt + 1);
  const message = await messages.add({
    id: messageIdOf(before.id, sentAt),
    conversationId: before.id,
    fromId,
    text,
    kind,
    sentAt,
  });
  const read = { ...before, ...readBy(before, fromId, sentAt), lastAt: sentAt };
  const conversation = { ...read, replyAt: replyAt(state, read, { fromId, toId, sentAt }) };
  const kept = await conversations.put(conversation);
  tellOf(state, { conversation: kept, message, now });
  return { conversation: kept, message };
}

/** What a side has read by then. */
export function readBy(
  { firstId }: Conversation,
  readerId: string,
  at: number,
): Pick<Conversation, 'firstReadAt'> | Pick<Conversation, 'secondReadAt'> {
  return readerId === firstId ? { firstReadAt: at } : { secondReadAt: at };
}

export function emptyConversation(oneId: string, otherId: string): Conversation {
  const { firstId, secondId } = connectionBetween(oneId, otherId, 0);
  const id = conversationIdOf(oneId, otherId);
  return { id, firstId, secondId, lastAt: 0, firstReadAt: 0, secondReadAt: 0, replyAt: null };
}

interface Written {
  readonly fromId: string;
  readonly toId: string;
  readonly sentAt: number;
}

/** When the other side answers by itself. Chance is asked only where people answer at all. */
function replyAt(
  { accounts, random, rules }: WorldState,
  { replyAt: before }: Conversation,
  { fromId, toId, sentAt }: Written,
): number | null {
  const { replies } = rules;
  // Whoever has written already does not answer what came before that.
  if (accounts.get(fromId) === undefined) return null;
  if (replies === undefined || accounts.get(toId) !== undefined || before !== null) return before;
  const { chance, afterDays } = replies;
  if (random.integer(1, 100) > Math.round(chance * 100)) return null;
  return sentAt + random.integer(afterDays.from * day, afterDays.to * day) + random.integer(minute, 3 * hour);
}

/** Either side may be the owner of an account, or both. */
function tellOf(
  { accounts, members, events }: WorldState,
  {
    conversation,
    message,
    now: at,
  }: { readonly conversation: Conversation; readonly message: Message; readonly now: number },
): void {
  const { firstId, secondId } = conversation;
  const sides: readonly (readonly [owner: Member | undefined, member: Member | undefined])[] = [
    [members.get(firstId), members.get(secondId)],
    [members.get(secondId), members.get(firstId)],
  ];
  for (const [owner, member] of sides) {
    const account = owner && accounts.get(owner.id);
    if (account === undefined || owner === undefined || member === undefined) continue;
    const isOurs = message.fromId === owner.id;
    events.push({ type: 'message', account: { account, owner }, member, conversation, message, isOurs, at });
  }
}
