import { nobody } from '../../rules/nobody.ts';
import { expectNewestFirst } from '../../rules/order.ts';
import { checkEnds, type Listing, walk } from '../../rules/pages.ts';
import { checkStranger } from '../../rules/strangers.ts';
import { checkWriting, type SeenMessage } from '../../rules/writing.ts';
import type { Checks } from '../../run/checks.ts';
import { needMade } from '../../run/need-made.ts';
import { inferred } from '../../run/refusal.ts';
import { conversationsOf } from './conversations.ts';
import type { Lists } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';

type MessageOperations = Pick<
  ConnectSafelyOperations,
  'conversationsSendMessage' | 'sendMessage' | 'conversationExists' | 'listConversations' | 'getConversationMessages'
>;

const noConversation = 'urn:li:msg_conversation:(urn:li:fsd_profile:nobody,2-aW52aXRla2l0)';

export function createMessageChecks(session: ConnectSafelySession, lists: Lists): Checks<MessageOperations> {
  let conversationUrn: string | undefined;
  return {
    conversationsSendMessage: {
      async run() {
        const recipientProfileId = await findConnection();
        await checkWriting(session, {
          async write(message) {
            const body = { accountId: session.accountId, recipientProfileId, message };
            const { sentMessage } = await session.call('conversationsSendMessage', { body });
            return sentMessage.messageUrn;
          },
          read: () => readWith(recipientProfileId),
        });
        conversationUrn = await findConversation(recipientProfileId);
        await checkStranger(session, {
          standing: async () => toStanding(await readRelationship(session, session.member)),
          refuse: () => {
            const body = { accountId: session.accountId, recipientProfileId: session.member, message: 'Hello' };
            return session.refuse('conversationsSendMessage', { body }, 'status', inferred('400', '403'));
          },
        });
      },
      request: (accountId) => ({ body: { accountId, recipientProfileId: nobody, message: 'Hello' } }),
    },
    sendMessage: {
      async run() {
        const recipientProfileId = await findConnection();
        await checkWriting(session, {
          async write(message) {
            await session.call('sendMessage', { body: { accountId: session.accountId, recipientProfileId, message } });
            return undefined;
          },
          read: () => readWith(recipientProfileId),
        });
      },
      request: (accountId) => ({ body: { accountId, recipientProfileId: nobody, message: 'Hello' } }),
    },
    conversationExists: {
      async run() {
        const path = { recipientProfileId: session.member };
        const { hasConversation, conversationUrn: urn } = await session.call('conversationExists', {
          path,
          query: { accountId: session.accountId },
        });
        session.expect(hasConversation === (urn !== null), 'state', `hasConversation ${hasConversation}`, `${urn}`);
      },
      request: (accountId) => ({ path: { recipientProfileId: nobody }, query: { accountId } }),
    },
    listConversations: {
      async run() {
        const listing = conversationsOf(session);
        const walked = await walk(session, listing);
        const times = walked.items.flatMap(({ latestMessage }) => latestMessage?.sentAt ?? []);
        expectNewestFirst(session, 'time of the conversations', times);
        await checkEnds(session, listing, walked, 100);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getConversationMessages: {
      async run() {
        const [first] = conversationUrn === undefined ? (await conversationsOf(session).read('', 1)).items : [];
        const found = conversationUrn ?? first?.conversationUrn;
        const urn = needMade(session, found, 'conversationsSendMessage', 'there is no conversation');
        const listing = messagesOf(urn);
        const walked = await walk(session, listing);
        const times = walked.items.map(({ sentAt }) => sentAt);
        expectNewestFirst(session, 'time of the messages', times);
        await checkEnds(session, listing, walked, 100);
        const [latest, before] = times;
        if (latest === undefined || before === undefined) return;
        const query = { accountId: session.accountId, since: before };
        const { messages } = await session.call('getConversationMessages', { path: { conversationUrn: urn }, query });
        const isNewer = messages.every(({ sentAt }) => sentAt > before);
        session.expect(isNewer && messages.length > 0, 'filter', `${messages.length} since ${before}`, 'what is newer');
      },
      request: (accountId) => ({ path: { conversationUrn: noConversation }, query: { accountId } }),
    },
  };

  async function findConnection(): Promise<string> {
    const { items } = await lists.connections.ask(0);
    return session.need(items[0], 'the account has no connection').vanityName;
  }

  async function findConversation(recipientProfileId: string): Promise<string | undefined> {
    const input = { path: { recipientProfileId }, query: { accountId: session.accountId } };
    return (await session.call('conversationExists', input)).conversationUrn ?? undefined;
  }

  async function readWith(person: string): Promise<readonly SeenMessage[]> {
    const urn = await findConversation(person);
    if (urn === undefined) return [];
    const { items } = await messagesOf(urn).read('', 50);
    return items.map(({ messageUrn: id, text, sentAt: time, isSentByOwner: isOurs }) => ({ id, text, time, isOurs }));
  }

  function messagesOf(urn: string): Listing<string, Awaited<ReturnType<typeof ask>>['messages'][number]> {
    return {
      start: '',
      size: () => 50,
      idOf: ({ messageUrn }) => messageUrn,
      async read(cursor, count) {
        const { messages, hasMore, cursor: next } = await ask(urn, cursor, count);
        session.expect(messages.length <= count, 'count', `${messages.length} messages`, `${count} at most`);
        return { items: messages, next: hasMore && next ? next : undefined };
      },
    };
  }

  function ask(urn: string, cursor: string, count: number) {
    const query = { accountId: session.accountId, count, ...(cursor !== '' && { cursor }) };
    return session.call('getConversationMessages', { path: { conversationUrn: urn }, query });
  }
}
