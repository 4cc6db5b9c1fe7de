import { firstOf } from '../../rules/find.ts';
import { expectNewestFirst } from '../../rules/order.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import { checkStranger } from '../../rules/strangers.ts';
import { checkWriting, type SeenMessage } from '../../rules/writing.ts';
import type { Checks } from '../../run/checks.ts';
import { needMade } from '../../run/need-made.ts';
import { inferred } from '../../run/refusal.ts';
import { byCursor, type Lists } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';
import { readProfile, readStanding } from './people.ts';

type ChatOperations = Pick<
  PostpressOperations,
  'startChat' | 'sendMessage' | 'listChats' | 'getChat' | 'listAttendeeChats' | 'listChatMessages'
>;

/** Ids in their form that nothing and nobody has. */
const noChat = 'chat_00000000000000000000000000';
const nobody = 'ACoAAinvitekit0contract0nobody000000000';

const noRelation = inferred('422 errors/no_connection_with_recipient', '422 errors/user_unreachable');

export function createChatChecks(session: PostpressSession, lists: Lists): Checks<ChatOperations> {
  let chatId: string | undefined;
  return {
    startChat: {
      async run() {
        const [relation] = await firstOf(lists.relations(), 1);
        const { member_id: id } = session.need(relation, 'the account has no relation');
        await checkWriting(session, {
          async write(text) {
            const body = { account_id: session.accountId, attendees_ids: [id], text };
            const { chat_id, message_id } = await session.call('startChat', { body });
            const isSame = chatId === undefined || chat_id === null || chatId === chat_id;
            session.expect(isSame, 'once', `a second chat ${chat_id}`, `${chatId}, the chat with the person`);
            chatId = chat_id ?? (await findChat(id));
            return message_id ?? undefined;
          },
          read: async () => {
            const found = await findChat(id);
            return found === undefined ? [] : await readLatest(found);
          },
        });
        await checkStranger(session, {
          standing: () => readStanding(session, session.member),
          async refuse() {
            const { provider_id: stranger } = await readProfile(session, session.member);
            const body = { account_id: session.accountId, attendees_ids: [stranger], text: 'Hello' };
            await session.refuse('startChat', { body }, 'status', noRelation);
          },
        });
      },
      request: (account_id) => ({ body: { account_id, attendees_ids: [nobody], text: 'Hello' } }),
    },
    sendMessage: {
      async run() {
        const id = session.need(chatId, 'no chat was started');
        await checkWriting(session, {
          write: async (text) => {
            const body = { account_id: session.accountId, text };
            return (await session.call('sendMessage', { path: { chat_id: id }, body })).message_id ?? undefined;
          },
          read: () => readLatest(id),
        });
      },
      request: (account_id) => ({ path: { chat_id: noChat }, body: { account_id, text: 'Hello' } }),
    },
    listChats: {
      async run() {
        const listing = lists.chats();
        const walked = await walk(session, listing);
        const others = walked.items.filter(({ account_id: id }) => id !== session.accountId);
        session.expect(others.length === 0, 'filter', `${others.length} of other accounts`, 'those of the account');
        const times = walked.items.flatMap(({ timestamp }) => (timestamp === null ? [] : [Date.parse(timestamp)]));
        expectNewestFirst(session, 'time of the chats', times);
        await checkEnds(session, listing, walked, 250);
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    getChat: {
      async run() {
        const id = await anyChat();
        const query = { account_id: session.accountId };
        const chat = await session.call('getChat', { path: { chat_id: id }, query });
        session.expect(chat.id === id, 'echo', chat.id, id);
        const [latest] = await readLatest(id);
        const shown = chat.lastMessage === undefined ? latest?.id : chat.lastMessage?.id;
        session.expect(shown === latest?.id, 'state', `${shown} as the last message`, `${latest?.id}, as listed`);
      },
      request: (account_id) => ({ path: { chat_id: noChat }, query: { account_id } }),
    },
    listAttendeeChats: {
      async run() {
        const chat = await session.call('getChat', { path: { chat_id: await anyChat() }, query: {} });
        const person = session.need(chat.attendee_provider_id, 'the chat does not say who the other person is');
        const found = await findChat(person);
        session.expect(found === chat.id, 'state', `${found} as the chat with ${person}`, `${chat.id}, as listed`);
      },
      request: (account_id) => ({ path: { attendee_id: nobody }, query: { account_id } }),
    },
    listChatMessages: {
      async run() {
        const id = await anyChat();
        const walked = await walk(session, messagesOf(id));
        const others = walked.items.filter(({ chat_id: other }) => other !== id);
        session.expect(others.length === 0, 'filter', `${others.length} of another chat`, `messages of ${id} alone`);
        const times = walked.items.map(({ timestamp }) => Date.parse(timestamp));
        expectNewestFirst(session, 'time of the messages', times);
        await checkEnds(session, messagesOf(id), walked, 250);
      },
      request: () => ({ path: { chat_id: noChat } }),
    },
  };

  function messagesOf(chat_id: string) {
    return byCursor(
      session,
      (query) => session.call('listChatMessages', { path: { chat_id }, query }),
      ({ id }) => id,
    );
  }

  async function readLatest(chat: string): Promise<readonly SeenMessage[]> {
    const items = await firstOf(messagesOf(chat), 25);
    return items.map(({ id, text, timestamp, is_sender: isSender }) => ({
      id,
      // A form has line breaks of its own.
      text: text?.replaceAll('\r\n', '\n'),
      time: Date.parse(timestamp),
      isOurs: isSender === 1,
    }));
  }

  async function findChat(person: string): Promise<string | undefined> {
    const query = { account_id: session.accountId, limit: 1 };
    return (await session.call('listAttendeeChats', { path: { attendee_id: person }, query })).items[0]?.id;
  }

  async function anyChat(): Promise<string> {
    const [first] = chatId === undefined ? await firstOf(lists.chats(), 1) : [];
    return needMade(session, chatId ?? first?.id, 'startChat', 'there is no chat');
  }
}
