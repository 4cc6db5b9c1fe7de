import { valueAt } from '@invitekit/specs/reader';
import type { Defect } from '../defect.ts';
import { idAtUnipile, source } from '../places.ts';

const vendor = 'unipile';
const folder = `${source}/vendors/${vendor}`;

export const unipile: readonly Defect[] = [
  {
    vendor,
    kind: 'event',
    place: 'relation.request.accept',
    says: 'The event comes for received requests that were accepted, and not for sent ones.',
    file: `${folder}/deliveries.ts`,
    before: "event.direction === 'sent'",
    after: "event.direction === 'received'",
    show: async (client) => {
      const { call, receive, sandbox, accountId, otherKeys } = client;
      const { url, received } = await receive();
      const key = otherKeys['service'];
      const body = { trigger_events: ['relation.request.accept'], url };
      await call('POST', '/v2/webhooks/endpoints/', { body, ...(key && { key }) });
      const user_id = await idAtUnipile(client, 'jordan-walke');
      await call('POST', `/v2/${accountId}/users/me/relation-requests`, { body: { user_id } });
      await sandbox.advance('P2D');
      return received.length;
    },
  },
  {
    vendor,
    kind: 'format',
    place: 'updateWebhookEndpoint',
    says: 'The `id` in the answer is without its `we_`.',
    file: `${folder}/webhook-routes.ts`,
    before: 'return ok(presentEndpoint(changed, world, state));',
    after: "return ok({ ...presentEndpoint(changed, world, state), id: changed.id.replace('we_', '') });",
    show: async ({ call, otherKeys }) => {
      const key = otherKeys['service'];
      const made = { trigger_events: ['relation.new'], url: 'https://example.com/' };
      const created = await call('POST', '/v2/webhooks/endpoints/', { body: made, ...(key && { key }) });
      const path = `/v2/webhooks/endpoints/${valueAt(created.body, '/id')}`;
      return (await call('PATCH', path, { body: { enabled: false }, ...(key && { key }) })).body;
    },
  },
];
