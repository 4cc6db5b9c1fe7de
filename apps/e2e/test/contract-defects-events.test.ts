import type { PassedRequest } from '../support/altering-proxy.ts';
import { asking, isRecord, type Planted, testPlanted } from '../support/planted.ts';

/** Where webhooks are registered that are sent messages, with what they are registered for instead. */
const registered: readonly (readonly [Planted['vendor'], operation: string, path: string, events: object])[] = [
  ['linkup', 'delete_webhook', '/v2/webhooks', { events: ['accepted_invitation'] }],
  ['unipile', 'deleteWebhookEndpoint', '/v2/webhooks/endpoints/', { trigger_events: ['relation.new'] }],
  ['postpress', 'deleteWebhook', '/v1/webhooks', { source: 'users' }],
];

const forMessages = /message_received|message\.new|"messaging"/;

const lost = registered.map(([vendor, operation, address, events]): Planted => {
  const isMeant = ({ method, path, body = '' }: PassedRequest) =>
    method === 'POST' && path === address && forMessages.test(body);
  return {
    vendor,
    name: 'a message of which no webhook is told',
    finds: [operation, 'event'],
    alter: asking(isMeant, (body) => (isRecord(body) ? { ...body, ...events } : body)),
  };
});

testPlanted(lost, { allowWrites: true, most: 30 });
