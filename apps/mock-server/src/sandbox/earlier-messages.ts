import { z } from 'zod';
import { applyChanges, type ChangedRow, type ChangedTables } from '../state/changed-rows.ts';
import type { SavedTables } from '../state/tables.ts';
import { readShape } from '../words/check-shape.ts';
import { emptyConversation, readBy } from '../world/add-message.ts';
import { messageIdOf } from '../world/message-ids.ts';
import { type Conversation, conversationSchema, type Message } from '../world/records.ts';
import { nameOf } from '../world/world-stores.ts';

/** Where messages were while LinkupAPI alone had them. */
const earlierTable = 'linkup.messages';

const earlierSchema = z.object({
  conversationId: z.string().min(1),
  fromId: z.string().min(1),
  toId: z.string().min(1),
  text: z.string(),
  at: z.int().min(0),
});

/** The same rows, with the messages of an earlier version where they are kept now. */
export function upgradeTables(saved: SavedTables): SavedTables {
  const { [earlierTable]: earlier, ...tables } = saved;
  if (earlier === undefined) return saved;
  const changed = { [earlierTable]: earlier.map(([id, row]) => ({ id, row, isAdded: true })) };
  return applyChanges(
    tables,
    upgradeChanges(changed, () => undefined),
  );
}

/**
 * The same changes, with the messages of an earlier version where they are kept now. They stay in a state file as they
 * were, so what was written since in the same conversation goes before them.
 */
export function upgradeChanges(
  changed: ChangedTables,
  before: (conversationId: string) => Conversation | undefined,
): ChangedTables {
  const { [earlierTable]: earlier, ...tables } = changed;
  if (earlier === undefined) return changed;
  const conversations = new Map<string, ChangedRow>();
  const messages: ChangedRow[] = [];
  for (const { row } of earlier) {
    if (row === undefined) continue;
    const { conversationId: id, fromId, toId, text, at } = readShape(earlierSchema, row);
    const known = conversations.get(id)?.row ?? before(id);
    const conversation = known === undefined ? emptyConversation(fromId, toId) : readShape(conversationSchema, known);
    const read = at > conversation.lastAt ? { ...readBy(conversation, fromId, at), lastAt: at } : {};
    conversations.set(id, { id, row: { ...conversation, ...read }, isAdded: known === undefined });
    const message: Message = { id: messageIdOf(id, at), conversationId: id, fromId, text, kind: 'message', sentAt: at };
    messages.push({ id: message.id, row: message, isAdded: true });
  }
  const ofNow = (kind: 'conversations' | 'messages') => tables[nameOf(kind)] ?? [];
  return {
    ...tables,
    [nameOf('conversations')]: [...conversations.values(), ...ofNow('conversations')],
    [nameOf('messages')]: [...messages, ...ofNow('messages')],
  };
}
