import type { components } from '@invitekit/specs/linkup';
import { nameInAddress } from '../../facts/person-facts.ts';
import { createNote } from '../../rules/note.ts';
import { expectNewestFirst } from '../../rules/order.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Lists } from './ask-lists.ts';
import { nobody } from './invitation-checks.ts';
import type { Ledger } from './ledger.ts';
import { readPage } from './lists.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';
import { addressOf } from './people.ts';

type MessageOperations = Pick<LinkupOperations, 'get_conversation' | 'send'>;
type Message = components['schemas']['Message'];

/** No more than one credit pays for. */
const most = 10;

export function createMessageChecks(session: LinkupSession, ledger: Ledger, lists: Lists): Checks<MessageOperations> {
  return {
    get_conversation: {
      async run() {
        const connection = await findConnection();
        const { messages } = await readConversation(connection);
        session.note(`${messages.length} messages with a connection`);
        expectNewestFirst(
          session,
          'time',
          messages.map(({ timestamp }) => timestamp),
        );
        await checkPages(connection, messages);
      },
      request: (account_id) => ({
        body: { account_id, action: 'get_conversation', params: { profile_url: addressOf(nobody), count: 1 } },
      }),
    },
    send: {
      async run() {
        const connection = await findConnection();
        const text = createNote();
        const { metadata } = await session.call('send', toMessage(connection, text));
        await ledger.settle('send', metadata.credits_consumed);
        const { messages } = await readConversation(connection);
        const [latest] = messages;
        const isThere = latest?.text === text;
        session.expect(isThere, 'state', `${JSON.stringify(latest?.text)} as the latest message`, JSON.stringify(text));
        const sender = nameInAddress(latest?.sender_info?.profile_url ?? '');
        const isOwn = sender === undefined || sender !== nameInAddress(connection);
        session.expect(isOwn, 'direction', `a message of ${sender}`, 'one of the owner of the account');
        await checkPages(connection, messages);
        await session.refuse('send', toMessage(addressOf(nobody), text), 'status', inferred('400 INVALID_PARAMS'));
        await ledger.settleError();
      },
      request: (account_id) => ({
        body: { account_id, action: 'send', params: { profile_url: addressOf(nobody), message_text: 'Hello' } },
      }),
    },
  };

  async function findConnection(): Promise<string> {
    const { items } = await readPage(session, ledger, lists.connections, { offset: 0, count: 1 });
    return session.need(items[0], 'the account has no connection').profile_url;
  }

  /** One message alone, and with its cursor the next. */
  async function checkPages(connection: string, messages: readonly Message[]): Promise<void> {
    if (messages.length < 2) return session.leaveOut('pages of a conversation', 'it has no two messages');
    const first = await readConversation(connection, { count: 1 });
    const cursor = session.need(first.next_cursor ?? undefined, 'the conversation has no cursor');
    const second = await readConversation(connection, { count: 1, cursor });
    const shown = [...first.messages, ...second.messages].map(({ timestamp, text }) => `${timestamp} ${text}`);
    const wanted = messages.slice(0, 2).map(({ timestamp, text }) => `${timestamp} ${text}`);
    const fits = shown.join() === wanted.join();
    session.expect(fits, 'pages', `one by one: ${shown.join(', ')}`, wanted.join(', '));
  }

  async function readConversation(
    profile_url: string,
    page: { readonly count: number; readonly cursor?: string } = { count: most },
  ) {
    const params = { profile_url, ...page };
    const body = { account_id: session.accountId, action: 'get_conversation' as const, params };
    const { data, metadata } = await session.call('get_conversation', { body });
    const { messages } = data;
    await ledger.settle('get_conversation', metadata.credits_consumed, messages.length);
    const { count } = page;
    session.expect(messages.length <= count, 'count', `${messages.length} messages`, `the count of ${count} at most`);
    return data;
  }

  function toMessage(profile_url: string, message_text: string) {
    const params = { profile_url, message_text };
    return { body: { account_id: session.accountId, action: 'send' as const, params } };
  }
}
