import type { Account, Conversation } from '../../../src/client/types.ts';
import { Empty } from '../ui/empty.tsx';
import { ListTable } from '../ui/list-table.tsx';
import { ConversationRow } from './conversation-row.tsx';

interface ConversationTableSettings {
  readonly conversations: readonly Conversation[];
  /** Whose they are. */
  readonly owner: Account['owner'];
}

export function ConversationTable({ conversations, owner }: ConversationTableSettings) {
  if (conversations.length === 0) {
    return (
      <Empty title="No conversation fits.">
        <p>
          {owner.name} writes through a vendor, to a connection. The note of an accepted invitation begins a
          conversation, too.
        </p>
      </Empty>
    );
  }
  return (
    <ListTable
      label="List of conversations"
      kind="conversations"
      columns={['Person', 'Latest message', 'When', 'Unread']}
    >
      {conversations.map((conversation) => (
        <ConversationRow key={conversation.id} conversation={conversation} owner={owner} />
      ))}
    </ListTable>
  );
}
