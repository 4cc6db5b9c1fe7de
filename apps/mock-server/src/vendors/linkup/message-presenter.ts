import type { components } from '@invitekit/specs/linkup';
import { fullName, profileUrl } from '../../world/member.ts';
import type { Member, Message } from '../../world/records.ts';
import type { ConversationView, MessageView } from '../../world/views.ts';
import { profileUrn } from './presenter.ts';
import { timestamp } from './timestamp.ts';

type Schemas = components['schemas'];

export function presentSentMessage(message: Message, owner: Member): Schemas['SendMessageAnswer']['data'] {
  return {
    entityUrn: messageUrn(message, owner),
    conversation_id: message.conversationId,
    deliveredAt: timestamp(message.sentAt),
  };
}

interface ConversationPage {
  /** How many messages there are in all. */
  readonly total: number;
  readonly unread: number;
  /** Newest first. */
  readonly page: readonly MessageView[];
  /** Undefined where nothing older is left. */
  readonly next: number | undefined;
}

export function presentConversation(
  { total, unread, page, next }: ConversationPage,
  owner: Member,
): Schemas['GetConversationAnswer']['data'] {
  return {
    total_message_count: total,
    unread_count: unread,
    last_seen_message: false,
    last_seen_at: null,
    messages: page.map((view) => presentMessage(view, owner)),
    next_cursor: next === undefined ? null : String(next),
  };
}

function presentMessage({ message, sender }: MessageView, owner: Member): Schemas['Message'] {
  return {
    text: message.text,
    timestamp: message.sentAt,
    sender: fullName(sender),
    sender_info: { first_name: sender.firstName, last_name: sender.lastName, profile_url: profileUrl(sender) },
    message_type: 'TEXT',
    entity_urn: messageUrn(message, owner),
  };
}

/** LinkedIn names a message, and a conversation, after the mailbox in which it lies. */
function messageUrn({ id }: Message, owner: Member): string {
  return `urn:li:msg_message:(${profileUrn(owner)},${id})`;
}

/** The id in the name that the inbox has for a conversation, or alone as `send` answers it. */
export function idInConversation(name: string): string {
  return /^urn:li:msg_conversation:\([^,]+,(2-[^)]+)\)$/.exec(name)?.[1] ?? name;
}

export function presentInboxConversation(
  { conversation, member, latest, sender, unread }: ConversationView,
  owner: Member,
): Schemas['InboxConversation'] {
  return {
    conversation_id: `urn:li:msg_conversation:(${profileUrn(owner)},${conversation.id})`,
    participant: presentPerson(member),
    last_message: {
      text: latest.text,
      time: latest.sentAt,
      sender: { ...presentPerson(sender), is_me: sender.id === owner.id },
    },
    unread,
    type: 'normal',
  };
}

function presentPerson(member: Member): Schemas['InboxPerson'] {
  return {
    name: fullName(member),
    headline: member.headline,
    profile_url: profileUrl(member),
    profile_picture: member.pictureUrl,
  };
}
