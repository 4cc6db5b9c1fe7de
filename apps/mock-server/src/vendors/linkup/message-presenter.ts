import type { components } from '@invitekit/specs/linkup';
import { fullName, profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { Message } from './messages.ts';
import { profileUrn } from './presenter.ts';
import { timestamp } from './timestamp.ts';

type Schemas = components['schemas'];

export function presentSentMessage(message: Message, owner: Member): Schemas['SendMessageAnswer']['data'] {
  return {
    entityUrn: messageUrn(message, owner),
    conversation_id: message.conversationId,
    deliveredAt: timestamp(message.at),
  };
}

interface ConversationPage {
  /** The whole conversation, newest first. */
  readonly all: readonly Message[];
  readonly page: readonly Message[];
  /** Undefined where nothing older is left. */
  readonly next: number | undefined;
}

/** Whoever writes has read what came before. */
export function presentConversation(
  { all, page, next }: ConversationPage,
  owner: Member,
  world: World,
): Schemas['GetConversationAnswer']['data'] {
  const latestOwn = all.findIndex(({ fromId }) => fromId === owner.id);
  return {
    total_message_count: all.length,
    unread_count: latestOwn < 0 ? all.length : latestOwn,
    last_seen_message: false,
    last_seen_at: null,
    messages: page.map((message) => presentMessage(message, world.member(message.fromId), owner)),
    next_cursor: next === undefined ? null : String(next),
  };
}

function presentMessage(message: Message, sender: Member, owner: Member): Schemas['Message'] {
  return {
    text: message.text,
    timestamp: message.at,
    sender: fullName(sender),
    sender_info: { first_name: sender.firstName, last_name: sender.lastName, profile_url: profileUrl(sender) },
    message_type: 'TEXT',
    entity_urn: messageUrn(message, owner),
  };
}

/** LinkedIn names a message after the mailbox in which it lies. */
function messageUrn({ conversationId, at }: Message, owner: Member): string {
  const place = Buffer.from(`${at} ${conversationId}`).toString('base64');
  return `urn:li:msg_message:(${profileUrn(owner)},2-${place})`;
}
