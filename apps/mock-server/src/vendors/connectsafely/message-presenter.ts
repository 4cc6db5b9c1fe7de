import type { components } from '@invitekit/specs/connectsafely';
import { fullName } from '../../world/member.ts';
import type { Member, Message } from '../../world/records.ts';
import type { Relationship } from '../../world/relationship.ts';
import type { ConversationView, MessageView } from '../../world/views.ts';
import { urnOf } from './people.ts';
import { degreeOf } from './profile-presenter.ts';

type Schemas = components['schemas'];

/** LinkedIn names a conversation after the mailbox in which it lies. */
export function conversationUrn(id: string, owner: Member): string {
  return `urn:li:msg_conversation:(${urnOf(owner)},${id})`;
}

/** The id in the name of a conversation, in the form of lists, of webhooks, or alone. */
export function idInConversationUrn(urn: string): string {
  return /(2-[^,)\s]+)\)?$/.exec(urn)?.[1] ?? urn;
}

function messageUrn(id: string, owner: Member): string {
  return `urn:li:msg_message:(${urnOf(owner)},${id})`;
}

export function presentSentMessage(message: Message, owner: Member): Schemas['SentMessage'] {
  return presentSender({ message, sender: owner, isOurs: true }, owner);
}

export function presentMessage(view: MessageView, owner: Member): Schemas['ConversationMessage'] {
  return { ...presentSender(view, owner), hasAttachment: false, attachments: null };
}

function presentSender({ message, sender, isOurs }: MessageView, owner: Member) {
  return {
    messageUrn: messageUrn(message.id, owner),
    text: message.text,
    sentAt: message.sentAt,
    senderProfileId: sender.id,
    senderName: fullName(sender),
    senderPhoto: sender.pictureUrl,
    isSentByOwner: isOurs,
  };
}

/** People are named by LinkedIn's ids here, in their addresses too. */
export function presentParticipant(member: Member, relationship: Relationship): Schemas['Participant'] {
  return {
    profileId: member.id,
    name: fullName(member),
    headline: member.headline,
    profileUrl: `https://www.linkedin.com/in/${member.id}`,
    profilePicture: member.pictureUrl,
    distance: degreeOf(relationship),
  };
}

export function presentConversation(
  { conversation, member, latest, sender, unread }: ConversationView,
  { owner, relationship }: { readonly owner: Member; readonly relationship: Relationship },
): Schemas['Conversation'] {
  return {
    conversationUrn: conversationUrn(conversation.id, owner),
    conversationId: conversation.id,
    lastActivityAt: new Date(latest.sentAt).toISOString(),
    unreadCount: unread,
    participants: [presentParticipant(member, relationship)],
    latestMessage: {
      text: latest.text,
      sentAt: latest.sentAt,
      senderName: fullName(sender),
      hasAttachment: false,
    },
  };
}
