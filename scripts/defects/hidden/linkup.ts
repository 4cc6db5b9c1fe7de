import { valueAt } from '@invitekit/specs/reader';
import type { Defect } from '../defect.ts';
import { act, source } from '../places.ts';

const vendor = 'linkup';
const folder = `${source}/vendors/${vendor}`;

export const linkup: readonly Defect[] = [
  {
    vendor,
    kind: 'header',
    place: 'decline',
    says: 'The answer says that it is `text/plain`, where the spec has JSON.',
    file: `${source}/serve/answer.ts`,
    before: "'application/json; charset=utf-8'",
    after: "operation?.id === 'decline' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'",
    show: async (client) => {
      const listed = await act(client, 'list_invitations', { count: 1, invitation_type: 'CONNECTION' });
      const entity_urn = valueAt(listed.body, '/data/invitations/0/entity_urn');
      const shared_secret = valueAt(listed.body, '/data/invitations/0/shared_secret');
      return (await act(client, 'decline', { entity_urn, shared_secret })).headers.get('content-type');
    },
  },
  {
    vendor,
    kind: 'field extra',
    place: 'list_logs',
    says: 'An entry has a field `duration_ms`, which no spec knows.',
    file: `${folder}/billing-routes.ts`,
    before: 'credits_consumed: credits, timestamp: timestamp(at) };',
    after: 'credits_consumed: credits, timestamp: timestamp(at), duration_ms: 12 };',
    show: async ({ read }) => {
      await read('/v2/credits', '');
      return await read('/v2/logs', '/data/items/0');
    },
  },
  {
    vendor,
    kind: 'credits',
    place: 'check_invitation',
    says: 'The answer says that it cost nothing, and the balance is lower.',
    file: `${folder}/invitation-routes.ts`,
    before: "succeedFor('check_invitation', request, standing, credits)",
    after: "succeedFor('check_invitation', request, standing, 0)",
    show: async (client) => {
      const params = { profile_url: 'https://www.linkedin.com/in/jordan-walke' };
      const { body } = await act(client, 'check_invitation', params);
      return [valueAt(body, '/metadata/credits_consumed'), await client.sandbox.credits()];
    },
  },
  {
    vendor,
    kind: 'limit',
    place: 'start_webhook',
    passesOver: 'The spec knows no limit of the operations before it.',
    says: 'A webhook starts although the credits do not cover a day.',
    file: `${folder}/webhook-routes.ts`,
    before: "The account cannot be used.');\n    const refused = checkBudget(request, account.id);",
    after: "The account cannot be used.');\n    const refused = undefined;",
    show: async ({ call, accountId, sandbox }) => {
      const created = await call('POST', '/v2/webhooks', { body: { account_id: accountId, events: ['all'] } });
      const webhook = `/v2/webhooks/${valueAt(created.body, '/data/webhook_id')}`;
      await call('POST', `${webhook}/stop`);
      await sandbox.setCredits(0);
      return (await call('POST', `${webhook}/start`)).status;
    },
  },
];
