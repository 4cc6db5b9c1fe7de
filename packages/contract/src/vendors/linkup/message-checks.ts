import type { components } from '@invitekit/specs/linkup';
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
const count = 10;

export function createMessageChecks(session: LinkupSession, ledger: Ledger, lists: Lists): Checks<MessageOperations> {
  return {
    get_conversation: {
      async run() {
        const messages = await readConversation(await findConnection());
        session.note(`${messages.length} messages with a connection`);
      },
      request: (account_id) => ({
        body: { account_id, action: 'get_conversation', params: { profile_url: addressOf(nobody), count: 1 } },
      }),
    },
    send: {
      async run() {
        const connection = await findConnection();
        const text = 'A message of the contract checks';
        const { metadata } = await session.call('send', toMessage(connection, text));
        await ledger.settle('send', metadata.credits_consumed);
        const [latest] = await readConversation(connection);
        session.expect(latest?.text === text, 'state', 'a conversation without the new message', 'it as the latest');
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

  async function readConversation(profile_url: string): Promise<readonly Message[]> {
    const body = { account_id: session.accountId, action: 'get_conversation' as const, params: { profile_url, count } };
    const { data, metadata } = await session.call('get_conversation', { body });
    const { messages } = data;
    await ledger.settle('get_conversation', metadata.credits_consumed, messages.length);
    session.expect(messages.length <= count, 'count', `${messages.length} messages`, `the count of ${count} at most`);
    return messages;
  }

  function toMessage(profile_url: string, message_text: string) {
    const params = { profile_url, message_text };
    return { body: { account_id: session.accountId, action: 'send' as const, params } };
  }
}
