import type { components } from '@invitekit/specs/linkup';
import { nameInAddress } from '../../facts/person-facts.ts';
import { nobody } from '../../rules/nobody.ts';
import { createNote } from '../../rules/note.ts';
import { expectNewestFirst } from '../../rules/order.ts';
import { checkStranger } from '../../rules/strangers.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Lists } from './ask-lists.ts';
import { createInboxChecks, type SentMessage } from './inbox-checks.ts';
import type { Ledger } from './ledger.ts';
import { readPage } from './lists.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';
import { addressOf, readStanding } from './people.ts';

type MessageOperations = Pick<LinkupOperations, 'get_conversation' | 'send' | 'list_inbox'>;
/** Few enough that they are billed together. */
const longestPage = 10;

type Message = components['schemas']['Message'];

export function createMessageChecks(session: LinkupSession, ledger: Ledger, lists: Lists): Checks<MessageOperations> {
  let lastSent: SentMessage | undefined;
  return {
    get_conversation: {
      async run() {
        const connection = await findConnection();
        const messages = await readConversation(connection);
        session.note(`${messages.length} messages with a connection`);
      },
      request: (account_id) => ({
        body: { account_id, action: 'get_conversation', params: { profile_url: addressOf(nobody), count: 1 } },
      }),
    },
    send: {
      async run() {
        const connection = await findConnection();
        const text = createNote();
        const texts = [`Before it: ${text}`, text];
        for (const each of texts) {
          const { data, metadata } = await session.call('send', toMessage(connection, each));
          lastSent =
            data.conversation_id === undefined ? undefined : { conversationId: data.conversation_id, text: each };
          await ledger.settle('send', metadata.credits_consumed);
        }
        const listed = await readConversation(connection);
        const [latest] = listed;
        const ours = listed.flatMap((each) => (texts.includes(each.text) ? [each.text] : []));
        session.expect(
          ours.join('\n') === texts.toReversed().join('\n'),
          'once',
          `of two messages ${JSON.stringify(ours)}`,
          'each of them once, the later one first',
        );
        await checkOnePage(connection, texts.toReversed(), listed.length);
        const isThere = latest?.text === text;
        session.expect(isThere, 'state', 'another text as the latest message', 'the message that was just sent');
        const sender = nameInAddress(latest?.sender_info?.profile_url ?? '');
        const isOwn = sender === undefined || sender !== nameInAddress(connection);
        session.expect(isOwn, 'direction', 'a message of somebody else', 'one of the owner of the account');
        await session.refuse('send', toMessage(addressOf(nobody), text), 'status', inferred('400 INVALID_PARAMS'));
        await ledger.settleError();
        await checkStranger(session, {
          standing: () => readStanding(session, ledger, addressOf(session.member)),
          async refuse() {
            const input = toMessage(addressOf(session.member), 'Hello');
            await session.refuse('send', input, 'status', inferred('502 CHANNEL_ERROR', '400 INVALID_PARAMS'));
            await ledger.settleError();
          },
        });
      },
      request: (account_id) => ({
        body: { account_id, action: 'send', params: { profile_url: addressOf(nobody), message_text: 'Hello' } },
      }),
    },
    // What was sent is in the inbox.
    ...createInboxChecks(session, ledger, () => lastSent),
  };

  async function findConnection(): Promise<string> {
    const known = lists.connections.known();
    if (known !== undefined) return known.profile_url;
    const { items } = await readPage(session, ledger, lists.connections, { offset: 0, count: 1 });
    return session.need(items[0], 'the account has no connection').profile_url;
  }

  /** The latest message alone, and by its cursor those before it. */
  async function readConversation(profile_url: string): Promise<readonly Message[]> {
    const { messages, next_cursor: cursor } = await readMessages({ profile_url, count: 1 });
    if (!cursor) {
      session.leaveOut('pages of a conversation', 'it has no two messages');
      return messages;
    }
    const before = await readMessages({ profile_url, count: 9, cursor });
    const urns = new Set(messages.map(({ entity_urn }) => entity_urn));
    const isNew = before.messages.every(({ entity_urn }) => entity_urn === undefined || !urns.has(entity_urn));
    session.expect(isNew, 'pages', 'a message a second time', 'every message once');
    const all = [...messages, ...before.messages];
    const times = all.map(({ timestamp }) => timestamp);
    expectNewestFirst(session, 'time', times);
    const { total_message_count: total = all.length } = before;
    const isTrue = before.next_cursor ? total > all.length : total === all.length;
    session.expect(isTrue, 'count', `total_message_count ${total}`, `${all.length}, the messages there are`);
    return all;
  }

  /** A page of two has the latest first; one that holds all has nothing behind it. */
  async function checkOnePage(profile_url: string, texts: readonly string[], total: number): Promise<void> {
    const { messages } = await readMessages({ profile_url, count: texts.length });
    const shown = messages.map(({ text }) => text);
    session.expect(
      shown.join('\n') === texts.join('\n'),
      'order',
      'other messages, or in another order',
      'the latest message first',
    );
    if (total > longestPage) return session.leaveOut('a conversation as one page', 'it is too long');
    const all = await readMessages({ profile_url, count: total });
    session.expect(all.messages.length === total, 'pages', `${all.messages.length} messages`, `${total}, as by pages`);
    session.expect(
      !all.next_cursor,
      'edge',
      'a next_cursor after the first message',
      'no more after the first message',
    );
  }

  async function readMessages(params: {
    readonly profile_url: string;
    readonly count: number;
    readonly cursor?: string;
  }) {
    const body = { account_id: session.accountId, action: 'get_conversation' as const, params };
    const { data, metadata } = await session.call('get_conversation', { body });
    const { length } = data.messages;
    await ledger.settle('get_conversation', metadata.credits_consumed, length);
    const { count } = params;
    session.expect(length <= count, 'count', `${length} messages`, `the count of ${count} at most`);
    return data;
  }

  function toMessage(profile_url: string, message_text: string) {
    const params = { profile_url, message_text };
    return { body: { account_id: session.accountId, action: 'send' as const, params } };
  }
}
