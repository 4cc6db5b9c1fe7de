import type { components } from '@invitekit/specs/postpress';
import { readIsoTime } from '../../core/approximate-time.ts';
import { type Conversation, type ConversationTarget, checkTarget } from '../../core/conversation.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { withAllMessages } from '../../core/list-all.ts';
import { meanings } from '../../core/meanings.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import type { Message } from '../../core/message.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import type { PostpressContext } from './context.ts';
import type { ReadRelationship } from './relationship.ts';

type Schemas = components['schemas'];

const vendor = 'postpress';

/** The most that each list gives at once. */
const largestPage = 250;

/** LinkedIn's id of somebody, which calls about chats take; a visit of the profile where it is not known. */
export async function findId(
  relationship: ReadRelationship,
  reference: KnownReference,
  options: OperationOptions,
): Promise<string> {
  return reference.id ?? (await relationship(reference, options)).member.id;
}

export function createConversations({ call, accountId }: PostpressContext, relationship: ReadRelationship) {
  async function listConversations(options: PageOptions = {}): Promise<Page<Conversation>> {
    const query = { account_id: accountId, ...pageQuery(options) };
    const { signal } = options;
    return await call('get', '/v1/chats', { query, signal }, ({ body, answeredAt }) => ({
      items: body.items.map((item) => toConversation(item, answeredAt)),
      nextCursor: body.cursor || undefined,
    }));
  }

  async function listMessages(of: ConversationTarget, options: PageOptions = {}): Promise<Page<Message>> {
    checkTarget(of, vendor);
    const id = of.member === undefined ? of.conversation.id : (await conversationWith(of.member, options))?.id;
    if (id === undefined) return { items: [] };
    const { signal } = options;
    return await call(
      'get',
      '/v1/chats/{chat_id}/messages',
      { path: { chat_id: id }, query: pageQuery(options), signal },
      ({ body, answeredAt }) => ({
        items: body.items.map((item) => toMessage(item, answeredAt)),
        nextCursor: body.cursor || undefined,
      }),
    );
  }

  /** Chats with several people are listed as well. */
  async function conversationWith(
    member: Parameters<InvitationClient['conversationWith']>[0],
    options: OperationOptions = {},
  ): Promise<Conversation | null> {
    const known = knownReference(member, vendor);
    const id = await findId(relationship, known, options);
    const { signal } = options;
    const query = { account_id: accountId };
    return await call(
      'get',
      '/v1/chat_attendees/{attendee_id}/chats',
      { path: { attendee_id: id }, query, signal },
      ({ body, answeredAt }) => {
        const found = body.items.find(({ type }) => type === 0);
        return found === undefined
          ? null
          : { ...toConversation(found, answeredAt), members: [memberOf({ ...known, id })] };
      },
    );
  }

  return withAllMessages({ listConversations, listMessages, conversationWith }, { vendor, hasOffsets: false });
}

function pageQuery({ cursor, limit }: PageOptions) {
  return { cursor, limit: pageSize(limit, largestPage, vendor) };
}

function toConversation(item: Schemas['Chat'], answeredAt: Date): Conversation {
  const { attendee_provider_id: otherId, timestamp, type } = item;
  return {
    vendor,
    id: requireId(item.id),
    members: otherId ? [memberOf({ id: otherId })] : [],
    isGroup: type === 0 ? false : type === 1 || type === 2 ? true : null,
    lastMessageAt: timestamp ? readIsoTime(timestamp, answeredAt) : null,
    unread: item.unread_count ?? null,
    raw: item,
  };
}

const kindOf = /* @__PURE__ */ meanings<string, Message['kind']>({
  MESSAGE: 'message',
  INMAIL: 'message',
  INVITATION: 'note',
});

function toMessage(item: Schemas['ChatMessage'], answeredAt: Date): Message {
  const { sender_id: senderId, is_sender: isSender, is_event: isEvent, message_type: type } = item;
  return {
    vendor,
    id: requireId(item.id),
    conversationId: item.chat_id || null,
    kind: isEvent === 1 ? 'event' : (kindOf(type || 'MESSAGE') ?? 'other'),
    from: senderId ? memberOf({ id: senderId }) : null,
    text: item.text || null,
    sentAt: readIsoTime(item.timestamp, answeredAt),
    isOurs: isSender === 1 ? true : isSender === 0 ? false : null,
    raw: item,
  };
}
