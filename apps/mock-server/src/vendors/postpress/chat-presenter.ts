import type { components } from '@invitekit/specs/postpress';
import { isSeen } from '../../world/messaging.ts';
import type { AccountView, ConversationView, MessageView } from '../../world/views.ts';
import { accountId, attendeeId, chatId, messageId } from './ids.ts';

type Schemas = components['schemas'];

export function presentChat({ account }: AccountView, view: ConversationView): Schemas['Chat'] {
  const { conversation, member, latest, unread } = view;
  return {
    object: 'Chat',
    id: chatId(account.ordinal, conversation.id),
    account_id: accountId(account.ordinal),
    account_type: 'LINKEDIN',
    provider_id: conversation.id,
    attendee_provider_id: member.id,
    name: null,
    type: 0,
    timestamp: new Date(latest.sentAt).toISOString(),
    unread_count: unread,
    archived: 0,
    muted_until: null,
    read_only: 0,
    folder: ['INBOX', 'INBOX_LINKEDIN_CLASSIC'],
  };
}

/** A single chat shows more than a listed one. */
export function presentSingleChat(account: AccountView, view: ConversationView): Schemas['Chat'] {
  const { latest, sender } = view;
  const last = { message: latest, sender, isOurs: latest.fromId === account.account.id };
  return { ...presentChat(account, view), pinned: 0, lastMessage: presentMessage(account, view, last) };
}

export function presentMessage(
  { account }: AccountView,
  { conversation }: Pick<ConversationView, 'conversation'>,
  { message, sender, isOurs }: MessageView,
): Schemas['ChatMessage'] {
  return {
    object: 'Message',
    id: messageId(account.ordinal, message.id),
    provider_id: message.id,
    account_id: accountId(account.ordinal),
    chat_id: chatId(account.ordinal, conversation.id),
    chat_provider_id: conversation.id,
    sender_id: sender.id,
    sender_attendee_id: attendeeId(sender.id),
    timestamp: new Date(message.sentAt).toISOString(),
    text: message.text,
    is_sender: Number(isOurs),
    attachments: [],
    reactions: [],
    seen: Number(isSeen(conversation, message)),
    seen_by: {},
    hidden: 0,
    deleted: 0,
    edited: 0,
    is_event: 0,
    delivered: 1,
    behavior: null,
    original: '',
    message_type: message.kind === 'invitation' ? 'INVITATION' : 'MESSAGE',
  };
}
