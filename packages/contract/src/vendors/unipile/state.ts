import { firstOf } from '../../rules/find.ts';
import type { State } from '../../run/checks.ts';
import { chatsOf } from './chats.ts';
import { fresh, type UnipileSession } from './operations.ts';
import { relationsOf } from './people.ts';
import { requestsOf } from './requests.ts';

const size = 100;

export async function readUnipileState(session: UnipileSession): Promise<State> {
  const accounts = await session.call('listAccounts', fresh);
  const webhooks = session.settings.hasServiceKey
    ? (await session.call('listWebhookEndpoints', { query: { limit: String(size) }, ...fresh })).data
    : [];
  return {
    'sent requests': (await firstOf(requestsOf(session, 'sent'), size)).map(({ id }) => id),
    'received requests': (await firstOf(requestsOf(session, 'received'), size)).map(({ id }) => id),
    relations: (await firstOf(relationsOf(session), size)).map(({ user }) => user.id),
    accounts: accounts.data.map(({ id }) => id),
    chats: (await firstOf(chatsOf(session), size)).map(({ id, last_message_timestamp: time }) => `${id} ${time}`),
    webhooks: webhooks.map(({ id }) => id),
  };
}
