import type { components, paths } from '@invitekit/specs/linkup';
import { readMoment } from '../../core/approximate-time.ts';
import type { Caller } from '../../core/caller.ts';
import { type ConversationTarget, checkTarget } from '../../core/conversation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { meanings } from '../../core/meanings.ts';
import { fullName } from '../../core/member.ts';
import { knownReference } from '../../core/member-reference.ts';
import type { Message } from '../../core/message.ts';
import { pageSize } from '../../core/page-request.ts';
import { memberOf } from '../../core/person/names.ts';
import { withCode } from '../../core/with-code.ts';
import { answersTo } from './actions.ts';
import { isRefusal } from './errors.ts';
import { resultsPerCredit } from './prices.ts';
import { addressOf } from './relationship.ts';

type Schemas = components['schemas'];

/** One credit buys ten; more at once are asked for only where they are wanted. */
const largestPage = 100;

export function createListMessages(
  call: Caller<paths>,
  accountId: string,
  { relationship, conversationWith }: Pick<InvitationClient, 'relationship' | 'conversationWith'>,
): InvitationClient['listMessages'] {
  return async function listMessages(of, { cursor, limit, signal } = {}) {
    checkTarget(of, 'linkup');
    const perCredit = resultsPerCredit('get_conversation');
    const count = pageSize(limit ?? perCredit, largestPage, 'linkup');
    const params = { ...nameOf(of), count, ...(cursor !== undefined && { cursor }) };
    const body = { account_id: accountId, action: 'get_conversation' as const, params };
    const price = Math.ceil(count / perCredit);
    try {
      return await call(
        'post',
        '/v2/messages',
        { body, signal, price, isRead: true },
        ({ body: answer, answeredAt }) => {
          if (!isConversation(answer)) throw new TypeError('The answer is not a conversation');
          const { messages, next_cursor: next, total_message_count: total } = answer.data;
          return {
            items: messages.map((item) => toMessage(item, of.conversation?.id ?? null, answeredAt)),
            nextCursor: next || undefined,
            total,
            credits: answer.metadata.credits_consumed,
          };
        },
      );
    } catch (error) {
      // The parameters are well-formed, so it is the person or the conversation that is not there.
      if (!isRefusal(error, 'INVALID_PARAMS') || cursor !== undefined) throw error;
      if (of.member === undefined) throw withCode(error, 'not-found');
      // No page says what is answered of somebody to whom nobody has written. Who is there at all, and in the inbox, other actions know.
      const { credits } = await relationship(of.member, { signal });
      const conversation = await conversationWith(of.member, { signal });
      if (conversation !== null) return await listMessages({ conversation }, { limit, signal });
      return { items: [], total: 0, credits };
    }
  };
}

function nameOf({ member, conversation }: ConversationTarget) {
  return member === undefined
    ? { conversation_id: conversation.id }
    : { profile_url: addressOf(knownReference(member, 'linkup')) };
}

const kindOf = /* @__PURE__ */ meanings<string, Message['kind']>({ TEXT: 'message', SYSTEM: 'event' });

/** Nothing in it says whose it is; the sender's address does, to somebody who knows the other one. */
function toMessage(item: Schemas['Message'], conversationId: string | null, answeredAt: Date): Message {
  const { first_name: firstName, last_name: lastName, profile_url: profileUrl } = item.sender_info ?? {};
  return {
    vendor: 'linkup',
    id: item.entity_urn || `${item.timestamp} ${item.sender}`,
    conversationId,
    kind: kindOf(item.message_type || 'TEXT') ?? 'other',
    from: memberOf({ name: item.sender || fullName(firstName, lastName), profileUrl }),
    text: item.text || null,
    sentAt: readMoment(item.timestamp, answeredAt),
    isOurs: null,
    raw: item,
  };
}

function isConversation(answer: Schemas['MessagesAnswer']): answer is Schemas['GetConversationAnswer'] {
  return answersTo(answer, 'get_conversation');
}
