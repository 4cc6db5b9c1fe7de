import type { components } from '@invitekit/specs/unipile';
import { readIsoTime } from '../../core/approximate-time.ts';
import { type Conversation, type ConversationTarget, checkTarget } from '../../core/conversation.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { withAllMessages } from '../../core/list-all.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import type { Message } from '../../core/message.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { fresh, type UnipileContext } from './context.ts';
import { nextCursor, toPageQuery } from './cursor.ts';
import { toMember } from './member.ts';
import { getProfile } from './read-profile.ts';

type Schemas = components['schemas'];

const vendor = 'unipile';

/** The largest page that is known to work; the documented maximum depends on the provider. */
const largestPage = 100;

/** LinkedIn's id of somebody, which calls about chats take; one request where it is not known, unless Unipile has kept the profile. */
export async function findId(
  context: UnipileContext,
  reference: KnownReference,
  { signal }: OperationOptions,
): Promise<string> {
  return reference.id ?? (await getProfile(context, reference, { signal, mayBeOld: true })).id;
}

/** The ids of the chats with a person; one as a rule, none where nobody has written. */
export async function findChats(
  { call, accountId }: UnipileContext,
  id: string,
  { signal }: OperationOptions,
): Promise<readonly string[]> {
  const path = { account_id: accountId, user_id: id };
  return await call('get', '/v2/{account_id}/users/{user_id}/chat', { path, header: fresh, signal }, ({ body }) =>
    body.data.map(({ chat_id: chatId }) => requireId(chatId)),
  );
}

/** Lists are read past the cache, as those of invitations. */
export function createConversations(context: UnipileContext) {
  const { call, accountId } = context;

  async function listConversations({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Conversation>> {
    const query = toPageQuery(cursor, pageSize(limit, largestPage, vendor));
    return await call(
      'get',
      '/v2/{account_id}/chats',
      { path: { account_id: accountId }, query, header: fresh, signal },
      ({ body, answeredAt }) => ({
        items: body.data.map((item) => toConversation(item, answeredAt)),
        nextCursor: nextCursor(query, body),
        total: body.total_count ?? undefined,
      }),
    );
  }

  async function listMessages(of: ConversationTarget, options: PageOptions = {}): Promise<Page<Message>> {
    checkTarget(of, vendor);
    if (of.conversation !== undefined) return await listIn(of.conversation.id, options);
    const chat = await conversationWith(of.member, options);
    return chat === null ? { items: [] } : await listIn(chat.id, options);
  }

  async function listIn(chatId: string, { cursor, limit, signal }: PageOptions): Promise<Page<Message>> {
    const query = toPageQuery(cursor, pageSize(limit, largestPage, vendor));
    return await call(
      'get',
      '/v2/{account_id}/chats/{chat_id}/messages',
      { path: { account_id: accountId, chat_id: chatId }, query, header: fresh, signal },
      ({ body, answeredAt }) => ({
        items: body.data.map((item) => toMessage(item, answeredAt)),
        nextCursor: nextCursor(query, body),
        total: body.total_count ?? undefined,
      }),
    );
  }

  const conversationWith: InvitationClient['conversationWith'] = async (member, options = {}) => {
    const known = knownReference(member, vendor);
    const id = await findId(context, known, options);
    const [chatId] = await findChats(context, id, options);
    if (chatId === undefined) return null;
    const members = [memberOf({ ...known, id })];
    return { vendor, id: chatId, members, isGroup: false, lastMessageAt: null, unread: null, raw: undefined };
  };

  return withAllMessages({ listConversations, listMessages, conversationWith }, { vendor, hasOffsets: true });
}

function toConversation(item: Schemas['Chat'], answeredAt: Date): Conversation {
  const { user, user_id: userId, unread_count: unread, last_message_timestamp: lastAt } = item;
  const isPair = flag(item.is_1to1);
  return {
    vendor,
    id: requireId(item.id),
    members: user ? [toMember(user)] : userId ? [memberOf({ id: userId })] : [],
    isGroup: isPair === null ? null : !isPair,
    lastMessageAt: lastAt ? readIsoTime(lastAt, answeredAt) : null,
    // Somebody marked it as unread by hand.
    unread: unread === -1 ? null : (unread ?? null),
    raw: item,
  };
}

/** Numbers in place of flags were seen in events, and flags that are missing. */
function flag(value: unknown): boolean | null {
  return value === true || value === 1 ? true : value === false || value === 0 ? false : null;
}

/** A message of a list, or of an event, which tells less. */
export function toMessage(item: Schemas['Message'] | Schemas['MessageInEvent'], answeredAt: Date): Message {
  const { sender, sender_id: senderId } = item;
  return {
    vendor,
    id: requireId(item.id),
    conversationId: item.chat_id || null,
    kind: flag(item.is_event) === true ? 'event' : 'message',
    from: sender ? toMember(sender) : senderId ? memberOf({ id: senderId }) : null,
    text: item.text || null,
    sentAt: readIsoTime(item.timestamp, answeredAt),
    isOurs: flag(item.is_sender),
    raw: item,
  };
}
