import { listAt, textAt } from '../json.ts';
import type { FindValues } from './find-values.ts';

export const findValues: FindValues = async ({ ask, account, strangers, connections, conversations, hookUrl }) => {
  const list = async (type: string) => {
    const answer = await ask('GET', `/v2/${account}/users/me/relation-requests?type=${type}&limit=40`);
    return listAt(answer, '/data').map((each) => textAt(each, '/id'));
  };
  const endpoint = { trigger_events: ['relation.new', 'account.status.disconnected'], url: hookUrl };
  const webhook = await ask('POST', '/v2/webhooks/endpoints/', endpoint, 'service');
  const followed = strangers.slice(30).map(({ id }) => id);
  for (const id of followed) await ask('POST', `/v2/${account}/users/me/follow/${id}`);
  return {
    account_id: [account],
    user_id: strangers.map(({ id }) => id),
    'unfollowUser.user_id': followed,
    'deleteRelation.user_id': connections.map(({ id }) => id),
    'getUserRelations.user_id': ['me'],
    'acceptRelationRequest.request_id': await list('received'),
    'cancelRelationRequest.request_id': await list('sent'),
    chat_id: conversations.slice(0, 1).map(({ id }) => id),
    message_id: conversations.slice(0, 1).map(({ latestId }) => latestId),
    users_ids: connections.map(({ id }) => [id]),
    'getUserChat.user_id': connections.map(({ id }) => id),
    id: [textAt(webhook, '/id')],
    url: [hookUrl],
    account_ids: [[account]],
  };
};
