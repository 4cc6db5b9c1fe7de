import type { components } from '@invitekit/specs/unipile';
import { fullName } from '../../world/member.ts';
import type { ConversationView, MessageView } from '../../world/views.ts';
import { presentUser } from './presenter.ts';
import type { UnipileSettings } from './settings.ts';

type Schemas = components['schemas'];

export function presentChat(
  { conversation, member, latest, sender, unread }: ConversationView,
  { missing }: UnipileSettings,
): Schemas['Chat'] {
  return {
    object: 'Chat',
    id: conversation.id,
    name: null,
    type: '1to1',
    is_1to1: true,
    is_group: false,
    is_channel: false,
    is_pinned: false,
    is_readonly: false,
    is_archived: false,
    folders: ['INBOX'],
    unread_count: unread,
    muted_until: null,
    provider: 'linkedin',
    user_id: member.id,
    user: presentUser(member),
    last_message_timestamp: new Date(latest.sentAt).toISOString(),
    last_message: {
      text: latest.text,
      sender_display_name: fullName(sender),
      is_sender: latest.fromId !== member.id,
    },
    ...(missing === 'null' && { created_at: null, updated_at: null, label: null, description: null, image_url: null }),
  };
}

export function presentMessage(
  { message, sender, isOurs }: MessageView,
  { isSeen }: { readonly isSeen: boolean },
): Schemas['Message'] {
  return {
    object: 'Message',
    id: message.id,
    chat_id: message.conversationId,
    sender_id: sender.id,
    sender: presentUser(sender),
    text: message.text,
    timestamp: new Date(message.sentAt).toISOString(),
    is_sender: isOurs,
    is_hidden: false,
    is_seen: isSeen,
    is_delivered: true,
    is_deleted: false,
    is_edited: false,
    is_pinned: false,
    is_event: false,
    is_mentionned: false,
    reactions_counter: [],
    attachments: [],
    hyperlinks: [],
    provider: 'linkedin',
  };
}
