import { createHmac } from 'node:crypto';
import { valueAt } from '@invitekit/specs/reader';
import type { Client } from '../client.ts';
import type { Defect } from '../defect.ts';
import { act, column, source } from '../places.ts';

const vendor = 'linkup';
const folder = `${source}/vendors/${vendor}`;

export const linkup: readonly Defect[] = [
  {
    vendor,
    kind: 'field null',
    place: 'get_conversation',
    says: 'The `text` of messages is null.',
    file: `${folder}/message-presenter.ts`,
    before: 'text: message.text,',
    after: 'text: null,',
    show: async (client) => valueAt(await converse(client, {}), '/data/messages/0/text'),
  },
  {
    vendor,
    kind: 'state',
    place: 'login',
    says: 'A login says that the account is connected, and leaves a disconnected one as it was.',
    file: `${folder}/login-routes.ts`,
    before: ': await world.setStatus(known, status, at);',
    after: ': known;',
    show: async ({ call, read, sandbox, accountId }) => {
      await sandbox.account('ada-lovelace').disconnect();
      const body = { platform: 'linkedin', login_token: 'ada-lovelace' };
      const { status } = await call('POST', '/v2/login', { body });
      return [status, await read(`/v2/accounts/${accountId}`, '/data/status')];
    },
  },
  {
    vendor,
    kind: 'event',
    place: 'accepted_invitation',
    says: 'The signature of an event is over the body alone, without the time.',
    file: `${folder}/deliveries.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of source
    before: '.update(`${seconds}.${body}`)',
    after: '.update(body)',
    show: async (client) => {
      const { url, received } = await client.receive();
      const body = { account_id: client.accountId, url, events: ['all'], enable_signature: true };
      const made = await client.call('POST', '/v2/webhooks', { body });
      await act(client, 'invite', { profile_url: 'https://www.linkedin.com/in/jordan-walke' });
      await client.sandbox.advance('P2D');
      const [event] = received;
      const secret = String(valueAt(made.body, '/data/secret'));
      const signed = `${event?.headers['x-linkup-timestamp']}.${event?.body}`;
      const digits = createHmac('sha256', secret).update(signed).digest('hex');
      return event?.headers['x-linkup-signature'] === `v1=${digits}`;
    },
  },
  {
    vendor,
    kind: 'order',
    place: 'get_conversation',
    says: 'The oldest message of a page comes first.',
    file: `${folder}/message-presenter.ts`,
    before: 'messages: page.map(',
    after: 'messages: page.toReversed().map(',
    show: async (client) => column(valueAt(await converse(client, {}), '/data/messages'), 'text'),
  },
  {
    vendor,
    kind: 'key',
    place: 'rotate_webhook_secret',
    says: 'A request without a key rotates the secret of a webhook of the default sandbox.',
    file: `${source}/serve/exchange.ts`,
    before: 'const key = vendor.readKey(request.headers);',
    after:
      "const key = vendor.readKey(request.headers) ?? (request.path.endsWith('/rotate-secret') ? 'mock-linkup-key' : undefined);",
    show: async ({ call, accountId }) =>
      (await call('POST', `/v2/webhooks/${accountId}/rotate-secret`, { key: null })).status,
  },
  {
    vendor,
    kind: 'envelope',
    place: 'get_credits',
    says: 'The balance is in `result`, and there is no `data`.',
    file: `${folder}/billing-routes.ts`,
    before: 'return ok(succeed(operation.id, now, { credits: state.ledger.balance }));',
    after:
      'const { data: result, ...rest } = succeed(operation.id, now, { credits: state.ledger.balance });\n    return ok({ ...rest, result });',
    show: async ({ read }) => await read('/v2/credits', ''),
  },
  {
    vendor,
    kind: 'field missing',
    place: 'accept',
    says: 'The answer has no `data`.',
    file: `${folder}/invitation-routes.ts`,
    before: "ok(succeedFor('accept', request, {}, answered.value))",
    after: "ok({ ...succeedFor('accept', request, {}, answered.value), data: undefined })",
    show: async (client) => {
      const listed = await act(client, 'list_invitations', { count: 1, invitation_type: 'CONNECTION' });
      const entity_urn = valueAt(listed.body, '/data/invitations/0/entity_urn');
      const shared_secret = valueAt(listed.body, '/data/invitations/0/shared_secret');
      return (await act(client, 'accept', { entity_urn, shared_secret })).body;
    },
  },
  {
    vendor,
    kind: 'type',
    place: 'get_credits',
    says: '`metadata.timestamp` is a number, in milliseconds since 1970.',
    file: `${folder}/billing-routes.ts`,
    before: 'return ok(succeed(operation.id, now, { credits: state.ledger.balance }));',
    after:
      'const answer = succeed(operation.id, now, { credits: state.ledger.balance });\n    return ok({ ...answer, metadata: { ...answer.metadata, timestamp: now.getTime() } });',
    show: async ({ read }) => await read('/v2/credits', '/metadata/timestamp'),
  },
  {
    vendor,
    kind: 'paging edge',
    place: 'get_conversation',
    says: 'The last page has a `next_cursor`, behind which nothing is.',
    file: `${folder}/message-routes.ts`,
    before: 'older.length > page.length',
    after: 'older.length >= page.length',
    show: async (client) => valueAt(await converse(client, {}), '/data/next_cursor'),
  },
  {
    vendor,
    kind: 'filter',
    place: 'list_sent',
    passesOver: 'The lists before it have no filter.',
    says: '`invitation_type` is ignored: invitations to connect are listed as those of the type that was asked for.',
    file: `${folder}/list-routes.ts`,
    before: 'kind: kindOfType[type],',
    after: "kind: 'connection',",
    show: async (client) =>
      valueAt((await act(client, 'list_sent', { invitation_type: 'EVENT' })).body, '/data/total_available_results'),
  },
  {
    vendor,
    kind: 'field renamed',
    place: 'list_logs',
    says: '`data.items` is called `entries`.',
    file: `${folder}/billing-routes.ts`,
    before: '{ items: items.map(presentEntry), total,',
    after: '{ entries: items.map(presentEntry), total,',
    show: async ({ read }) => Object.keys(Object(await read('/v2/logs', '/data'))),
  },
  {
    vendor,
    kind: 'status',
    place: 'delete_webhook',
    says: 'A webhook that is not known gets 404 `NOT_FOUND` in place of 400 `INVALID_PARAMS`.',
    file: `${folder}/for-webhook.ts`,
    before: "refuse('invalid-parameter', `There is no webhook",
    after: "refuse('unknown-path', `There is no webhook",
    show: async ({ call }) => (await call('DELETE', '/v2/webhooks/nobody')).status,
  },
];

/** Writes two messages to a connection, and reads the conversation. */
async function converse(client: Client, params: object): Promise<unknown> {
  const connections = await act(client, 'list_connections', { count: 1 });
  const profile_url = valueAt(connections.body, '/data/connections/0/profile_url');
  for (const message_text of ['One', 'Two']) await act(client, 'send', { profile_url, message_text }, '/v2/messages');
  return (await act(client, 'get_conversation', { profile_url, ...params }, '/v2/messages')).body;
}
