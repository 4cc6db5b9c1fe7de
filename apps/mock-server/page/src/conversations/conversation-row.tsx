import type { Account, Conversation } from '../../../src/client/types.ts';
import { count } from '../state/words.ts';
import { Moment } from '../ui/moment.tsx';
import { Messages } from './messages.tsx';
import { Reply } from './reply.tsx';

interface ConversationRowSettings {
  readonly conversation: Conversation;
  readonly owner: Account['owner'];
}

export function ConversationRow({ conversation, owner }: ConversationRowSettings) {
  const { id, member, latest, unread, replyAt } = conversation;
  const isOurs = latest.from === owner.publicIdentifier;
  return (
    <tr data-conversation={member.publicIdentifier}>
      <td>
        <span class="name">{member.name}</span> <span class="muted mono">{member.publicIdentifier}</span>
        <span class="line muted">{member.headline}</span>
      </td>
      <td>
        {isOurs && <span class="muted">{owner.name}: </span>}
        {latest.text}
        {latest.kind === 'invitation' && <span class="line muted">the note of an invitation</span>}
        <Messages conversation={id} latest={latest.id} owner={owner} name={member.name} />
      </td>
      <td class="numbers nowrap">
        <Moment time={latest.sentAt} />
        {replyAt !== null && (
          <span class="line muted">
            answers <Moment time={replyAt} />
          </span>
        )}
      </td>
      <td class="numbers" data-label="Unread">
        {count(unread)}
      </td>
      <td>
        <Reply member={member} owner={owner} />
      </td>
    </tr>
  );
}
