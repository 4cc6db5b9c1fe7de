import { listAt, textAt } from '../json.ts';
import type { FindValues } from './find-values.ts';

export const findValues: FindValues = async ({ ask, account, strangers, connections, conversations, hookUrl }) => {
  const list = async (direction: string) =>
    listAt(await ask('GET', `/v1/users/invite/${direction}?account_id=${account}&limit=40`), '/items');
  const sent = await list('sent');
  const received = await list('received');
  const chats = conversations.length === 0 ? [] : listAt(await ask('GET', `/v1/chats?account_id=${account}`), '/items');
  const webhook = await ask('POST', '/v1/webhooks', { source: 'users', request_url: hookUrl });
  return {
    account_id: [account],
    account_ids: [[account]],
    attendees_ids: connections.map(({ id }) => [id]),
    'startChat.text': ['Hello'],
    'sendMessage.text': ['Hello'],
    attendee_id: conversations.slice(0, 1).map(({ member }) => member.id),
    chat_id: chats.slice(0, 1).map((each) => textAt(each, '/id')),
    provider_id: strangers.map(({ id }) => id),
    identifier: strangers.map(({ publicIdentifier }) => publicIdentifier),
    user_id: strangers.map(({ id }) => id),
    'handleInvitation.invitation_id': received.map((each) => textAt(each, '/id')),
    shared_secret: received.map((each) => textAt(each, '/specifics/shared_secret')),
    'cancelInvitation.invitation_id': sent.map((each) => textAt(each, '/id')),
    'getAccount.id': [account],
    'deleteWebhook.id': [textAt(webhook, '/webhook_id')],
    request_url: [hookUrl],
    'Idempotency-Key': Array.from({ length: 40 }, (_, index) => `key-${index}`),
  };
};
