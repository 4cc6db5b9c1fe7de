import { firstOf } from '../../rules/find.ts';
import { expectNewestFirst } from '../../rules/order.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import { checkStranger } from '../../rules/strangers.ts';
import { checkWriting, type SeenMessage } from '../../rules/writing.ts';
import type { Checks } from '../../run/checks.ts';
import { needMade } from '../../run/need-made.ts';
import { inferred } from '../../run/refusal.ts';
import { chatsOf, messagesOf } from './chats.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { nobody, readProfile, readStanding, relationsOf } from './people.ts';

type ChatOperations = Pick<
  UnipileOperations,
  | 'startChat'
  | 'sendMessage'
  | 'getUserChat'
  | 'getChatsList'
  | 'getChat'
  | 'getMessagesList'
  | 'getMessage'
  | 'readMessage'
>;

const gone = inferred('404 provider/resource_not_found');
const noRelation = inferred('422 provider/unprocessable_entity', '403 provider/insufficient_permissions');

export function createChatChecks(session: UnipileSession): Checks<ChatOperations> {
  const account = () => ({ account_id: session.accountId });
  let chatId: string | undefined;
  return {
    startChat: {
      async run() {
        const [relation] = await firstOf(relationsOf(session), 1);
        const { id } = session.need(relation?.user, 'the account has no relation');
        await checkWriting(session, {
          async write(text) {
            const { chat_id, message_id } = await session.call('startChat', {
              path: account(),
              body: { users_ids: [id], text },
            });
            const isSame = chatId === undefined || chatId === chat_id;
            session.expect(isSame, 'once', `a second chat ${chat_id}`, `${chatId}, the chat with the person`);
            chatId = chat_id;
            return oneOf(message_id);
          },
          read: async () => (chatId === undefined ? [] : await readLatest(chatId)),
        });
        const { data } = await session.call('getUserChat', { path: { ...account(), user_id: id }, ...fresh });
        const isFound = data.some((chat) => chat.chat_id === chatId);
        session.expect(isFound, 'state', 'no chat with the person', `${chatId}, which was started`);
        await checkStranger(session, {
          standing: () => readStanding(session, session.member),
          async refuse() {
            const { id: stranger } = await readProfile(session, session.member);
            const input = { path: account(), body: { users_ids: [stranger], text: 'Hello' } };
            await session.refuse('startChat', input, 'status', noRelation);
          },
        });
      },
      request: (account_id) => ({ path: { account_id }, body: { users_ids: [nobody], text: 'Hello' } }),
    },
    sendMessage: {
      async run() {
        const id = session.need(chatId, 'no chat was started');
        await checkWriting(session, {
          write: async (text) => {
            const path = { ...account(), chat_id: id };
            return oneOf((await session.call('sendMessage', { path, body: { text } })).message_id);
          },
          read: () => readLatest(id),
        });
        const [latest] = (await chatsOf(session).read({ offset: 0 }, 5)).items;
        const isFirst = !session.settings.isFake || latest?.id === id;
        session.expect(isFirst, 'order', `${latest?.id} as the first chat`, `${id}, in which was just written`);
      },
      request: (account_id) => ({ path: { account_id, chat_id: noChat }, body: { text: 'Hello' } }),
    },
    getUserChat: {
      async run() {
        const { id } = await readProfile(session, session.member);
        const { data } = await session.call('getUserChat', { path: { ...account(), user_id: id }, ...fresh });
        for (const { chat_id } of data) {
          const { user_id } = await session.call('getChat', { path: { ...account(), chat_id }, ...fresh });
          session.expect(user_id === undefined || user_id === null || user_id === id, 'person', `${user_id}`, id);
        }
      },
      request: (account_id) => ({ path: { account_id, user_id: nobody }, ...fresh }),
    },
    getChatsList: {
      async run() {
        const listing = chatsOf(session);
        const walked = await walk(session, listing);
        expectNewestFirst(
          session,
          'time of the chats',
          walked.items.flatMap(({ last_message_timestamp: time }) => (time ? [Date.parse(time)] : [])),
        );
        if (walked.total === undefined) session.leaveOut('the end of the chats', 'the list has no total');
        else await checkEnds(session, listing, walked, 250);
      },
      request: (account_id) => ({ path: { account_id }, query: { limit: 1 }, ...fresh }),
    },
    getChat: {
      async run() {
        const id = await anyChat();
        const chat = await session.call('getChat', { path: { ...account(), chat_id: id }, ...fresh });
        session.expect(chat.id === id, 'echo', chat.id, id);
      },
      request: (account_id) => ({ path: { account_id, chat_id: noChat }, ...fresh }),
    },
    getMessagesList: {
      async run() {
        const id = await anyChat();
        const listing = messagesOf(session, id);
        const walked = await walk(session, listing);
        const others = walked.items.filter(({ chat_id }) => chat_id !== id);
        session.expect(others.length === 0, 'filter', `${others.length} of another chat`, `messages of ${id} alone`);
        expectNewestFirst(
          session,
          'time of the messages',
          walked.items.map(({ timestamp }) => Date.parse(timestamp)),
        );
        if (walked.total === undefined) session.leaveOut('the end of the messages', 'the list has no total');
        else await checkEnds(session, listing, walked, 250);
      },
      request: (account_id) => ({ path: { account_id, chat_id: noChat }, query: { limit: 1 }, ...fresh }),
    },
    getMessage: {
      async run() {
        const { path } = await anyMessage();
        const { id, chat_id } = await session.call('getMessage', { path, ...fresh });
        session.expect(id === path.message_id, 'echo', id, path.message_id);
        session.expect(chat_id === path.chat_id, 'echo', chat_id, path.chat_id);
      },
      request: (account_id) => ({ path: { account_id, chat_id: noChat, message_id: noChat }, ...fresh }),
    },
    readMessage: {
      async run() {
        const { path } = await anyMessage();
        await session.call('readMessage', { path });
        const { unread_count: unread } = await session.call('getChat', { path, ...fresh });
        session.expect(unread === 0, 'state', `${unread} unread`, 'none, once the latest message is read');
        await session.refuse('readMessage', { path: { ...path, message_id: noChat } }, 'status', gone);
      },
      request: (account_id) => ({ path: { account_id, chat_id: noChat, message_id: noChat } }),
    },
  };

  async function readLatest(id: string): Promise<readonly SeenMessage[]> {
    const items = await firstOf(messagesOf(session, id), 50);
    return items.map(({ id: message, text, timestamp, is_sender: isOurs }) => ({
      id: message,
      text,
      time: Date.parse(timestamp),
      isOurs,
    }));
  }

  async function anyChat(): Promise<string> {
    const [first] = chatId === undefined ? await firstOf(chatsOf(session), 1) : [];
    return needMade(session, chatId ?? first?.id, 'startChat', 'there is no chat');
  }

  async function anyMessage() {
    const chat = await anyChat();
    const [latest] = await firstOf(messagesOf(session, chat), 1);
    const { id } = session.need(latest, 'the chat has no message');
    return { path: { ...account(), chat_id: chat, message_id: id } };
  }
}

/** An id in its form that nothing has. */
const noChat = '2-aW52aXRla2l0';

/** The id of what was sent, where it is told and one. */
function oneOf(id: string | readonly string[] | null): string | undefined {
  return typeof id === 'string' ? id : id?.[0];
}
