import type { components } from '@invitekit/specs/connectsafely';
import { readMoment } from '../../core/approximate-time.ts';
import { type Conversation, type ConversationTarget, checkTarget } from '../../core/conversation.ts';
import type { Member } from '../../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { withAllMessages } from '../../core/list-all.ts';
import { isSameMember, type KnownReference, knownReference } from '../../core/member-reference.ts';
import type { Message } from '../../core/message.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { paginate } from '../../core/paginate.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { type ConnectSafelyContext, vendor } from './context.ts';
import { idOfUrn } from './person.ts';

type Schemas = components['schemas'];

/** No page says how many there may be; the defaults are 20 and 50. */
const largestPages = { conversations: 20, messages: 50 } as const;

export function createConversations({ call, accountId }: ConnectSafelyContext) {
  async function listConversations({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Conversation>> {
    const count = pageSize(limit, largestPages.conversations, vendor);
    const query = { accountId, count, nextCursor: cursor };
    return await call('get', '/linkedin/conversations', { query, signal }, ({ body, answeredAt }) => ({
      items: body.conversations.map((item) => toConversation(item, answeredAt)),
      nextCursor: body.hasMore === false ? undefined : body.nextCursor || undefined,
    }));
  }

  async function listMessages(of: ConversationTarget, options: PageOptions = {}): Promise<Page<Message>> {
    checkTarget(of, vendor);
    const id = of.member === undefined ? of.conversation.id : (await conversationWith(of.member, options))?.id;
    return id === undefined ? { items: [] } : await listIn(id, options);
  }

  /** `sync` waits for LinkedIn: the vendor's own store may be some time behind. */
  async function listIn(conversationUrn: string, { cursor, limit, signal }: PageOptions): Promise<Page<Message>> {
    const count = pageSize(limit, largestPages.messages, vendor);
    return await call(
      'get',
      '/linkedin/conversations/{conversationUrn}/messages',
      { path: { conversationUrn }, query: { accountId, count, cursor, sync: true }, signal },
      ({ body, answeredAt }) => ({
        items: body.messages.map((item) => toMessage(item, conversationUrn, answeredAt)),
        nextCursor: body.hasMore === false ? undefined : body.cursor || undefined,
      }),
    );
  }

  const conversationWith = async (
    member: Parameters<InvitationClient['conversationWith']>[0],
    options: OperationOptions = {},
  ): Promise<Conversation | null> => {
    const known = knownReference(member, vendor);
    const { publicIdentifier } = known;
    return publicIdentifier === null ? await findById(known, options) : await find(known, publicIdentifier, options);
  };

  async function find(known: KnownReference, profileId: string, { signal }: OperationOptions) {
    return await call(
      'get',
      '/linkedin/conversations/exists/{recipientProfileId}',
      { path: { recipientProfileId: profileId }, query: { accountId }, signal },
      ({ body }) => {
        if (!body.hasConversation) return null;
        const members = [memberOf({ ...known, id: idOfUrn(body.profileUrn) ?? known.id })];
        const id = requireId(body.conversationUrn);
        return { vendor, id, members, isGroup: false, lastMessageAt: null, unread: null, raw: body } as const;
      },
    );
  }

  /** The vendor looks for a public identifier only; its list knows people by their ids. */
  async function findById(known: KnownReference, options: OperationOptions): Promise<Conversation | null> {
    for await (const conversation of paginate({ ...listing, fetchPage: listConversations }, options)) {
      const [member] = conversation.members;
      if (conversation.isGroup === false && member !== undefined && isSameMember(member, known)) return conversation;
    }
    return null;
  }

  return { ...withAllMessages({ listConversations, listMessages }, listing), conversationWith };
}

/** Cursors are times or opaque. */
const listing = { vendor, hasOffsets: false } as const;

function toConversation(item: Schemas['Conversation'], answeredAt: Date): Conversation {
  const { participants, lastActivityAt: lastAt } = item;
  return {
    vendor,
    id: requireId(item.conversationUrn),
    members: participants.map(toMember),
    isGroup: participants.length === 0 ? null : participants.length > 1,
    lastMessageAt: lastAt ? readMoment(lastAt, answeredAt) : null,
    unread: item.unreadCount ?? null,
    raw: item,
  };
}

/** People are named by LinkedIn's ids here, in their addresses too. */
function toMember(person: Schemas['Participant']): Member {
  return memberOf({
    id: person.profileId,
    name: person.name,
    headline: person.headline,
    profileUrl: person.profileUrl,
    pictureUrl: person.profilePicture,
  });
}

function toMessage(item: Schemas['ConversationMessage'], conversationId: string, answeredAt: Date): Message {
  const { senderProfileId: id, senderName: name, senderPhoto: pictureUrl } = item;
  return {
    vendor,
    id: requireId(item.messageUrn),
    conversationId,
    kind: 'message',
    from: id || name ? memberOf({ id, name, pictureUrl }) : null,
    text: item.text || null,
    sentAt: readMoment(item.sentAt, answeredAt),
    isOurs: item.isSentByOwner ?? null,
    raw: item,
  };
}
