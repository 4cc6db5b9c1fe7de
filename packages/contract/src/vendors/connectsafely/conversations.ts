import type { components } from '@invitekit/specs/connectsafely';
import type { Listing } from '../../rules/pages.ts';
import type { ConnectSafelySession } from './operations.ts';

/** The conversations of the account of the run. */
export function conversationsOf(session: ConnectSafelySession): Listing<string, components['schemas']['Conversation']> {
  return {
    start: '',
    size: () => 20,
    idOf: ({ conversationUrn }) => conversationUrn,
    async read(cursor, count) {
      const query = { accountId: session.accountId, count, ...(cursor !== '' && { nextCursor: cursor }) };
      const { conversations, hasMore, nextCursor } = await session.call('listConversations', { query });
      const { length } = conversations;
      session.expect(length <= count, 'count', `${length} conversations`, `${count} at most`);
      return { items: conversations, next: hasMore && nextCursor ? nextCursor : undefined };
    },
  };
}
