import { listAt, textAt } from '../json.ts';
import { type FindValues, profileUrl } from './find-values.ts';

export const findValues: FindValues = async ({ ask, account, strangers, connections, hookUrl }) => {
  const list = async (action: string) =>
    listAt(
      await ask('POST', '/v2/network', { account_id: account, action, params: { count: 40 } }),
      '/data/invitations',
    );
  const sent = await list('list_sent');
  const received = await list('list_invitations');
  const friends = connections.map(profileUrl);
  const message = { profile_url: friends[0], message_text: 'Hello' };
  const written = await ask('POST', '/v2/messages', { account_id: account, action: 'send', params: message });
  const webhook = await ask('POST', '/v2/webhooks', { account_id: account, url: hookUrl });
  const unsent = await ask('POST', '/v2/webhooks', { account_id: account });
  const login = { platform: 'linkedin', email: 'grace+checkpoint@example.com', password: 'secret' };
  const challenged = await ask('POST', '/v2/login', login);
  return {
    account_id: [account],
    'checkpoint.account_id': [textAt(challenged, '/data/account_id')],
    'checkpoint.code': ['123456'],
    email: ['ada@example.com'],
    password: ['secret'],
    login_token: ['token'],
    profile_url: strangers.map(profileUrl),
    linkedin_url: strangers.map(profileUrl),
    profile_urn: strangers.map(({ id }) => `urn:li:fsd_profile:${id}`),
    identifier: strangers.map(({ publicIdentifier }) => publicIdentifier),
    'send.profile_url': friends,
    'get_conversation.profile_url': friends.slice(0, 1),
    conversation_id: [textAt(written, '/data/conversation_id')],
    invitation_id: sent.map((each) => textAt(each, '/entity_urn').replace('urn:li:invitation:', '')),
    entity_urn: received.map((each) => textAt(each, '/entity_urn')),
    shared_secret: received.map((each) => textAt(each, '/shared_secret')),
    webhook_id: [textAt(webhook, '/data/webhook_id')],
    'list_webhook_events.webhook_id': [textAt(unsent, '/data/webhook_id')],
    url: [hookUrl],
    'list_logs.action': ['list_sent'],
  };
};
