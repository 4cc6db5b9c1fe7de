import type { components, paths } from '@invitekit/specs/linkup';
import { readMoment } from '../../core/approximate-time.ts';
import type { Caller } from '../../core/caller.ts';
import type { Conversation } from '../../core/conversation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { knownReference } from '../../core/member-reference.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { areSame, memberOf, nameKinds, namesOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { answersTo } from './actions.ts';
import { resultsPerCredit } from './prices.ts';

type Schemas = components['schemas'];

const vendor = 'linkup';

/** One credit buys ten; more at once are asked for only where they are wanted. */
const largestPage = 100;

export function createConversations(
  call: Caller<paths>,
  accountId: string,
): Pick<InvitationClient, 'listConversations' | 'conversationWith'> {
  async function listConversations({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Conversation>> {
    const perCredit = resultsPerCredit('list_inbox');
    const count = pageSize(limit ?? perCredit, largestPage, vendor);
    const params = { count, ...(cursor !== undefined && { cursor }) };
    const body = { account_id: accountId, action: 'list_inbox' as const, params };
    const price = Math.ceil(count / perCredit);
    return await call('post', '/v2/messages', { body, signal, price, isRead: true }, ({ body: answer, answeredAt }) => {
      if (!isInbox(answer)) throw new TypeError('The answer is not an inbox');
      const { conversations, next_cursor: next } = answer.data;
      return {
        items: conversations.map((item) => toConversation(item, answeredAt)),
        nextCursor: next || undefined,
        credits: answer.metadata.credits_consumed,
      };
    });
  }

  return {
    listConversations,
    async conversationWith(member, { signal } = {}) {
      const wanted = namesOf(knownReference(member, vendor));
      let isClear = true;
      let cursor: string | undefined;
      do {
        const page: Page<Conversation> = await listConversations({ cursor, signal });
        for (const conversation of page.items) {
          const [person] = conversation.members;
          if (person === undefined) continue;
          const names = namesOf(person);
          if (areSame(names, wanted)) return conversation;
          isClear &&= nameKinds(names).some((kind) => wanted[kind] !== undefined);
        }
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      if (isClear) return null;
      const message =
        'LinkupAPI names the people in the inbox in another way than this person. Name the member by public identifier.';
      throw new InvitationError('unexpected-answer', message, { vendor });
    },
  };
}

function toConversation(item: Schemas['InboxConversation'], answeredAt: Date): Conversation {
  const { participant, last_message: last, type } = item;
  const isPair = type === 'normal';
  const other = {
    name: participant.name,
    headline: participant.headline,
    profileUrl: participant.profile_url,
    pictureUrl: participant.profile_picture,
  };
  return {
    vendor,
    id: requireId(item.conversation_id),
    // Any other conversation has one participant as well, as far as the vendor's page shows. What is for all would reach that one alone.
    members: isPair ? [memberOf(other)] : [],
    isGroup: isPair ? false : null,
    lastMessageAt: last?.time ? readMoment(last.time, answeredAt) : null,
    unread: item.unread ?? null,
    raw: item,
  };
}

function isInbox(answer: Schemas['MessagesAnswer']): answer is Schemas['ListInboxAnswer'] {
  return answersTo(answer, 'list_inbox');
}
