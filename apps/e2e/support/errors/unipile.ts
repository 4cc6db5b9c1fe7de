import { account, disconnected, doing, invitesTwice, noKey, query, restricted, wrongKey } from '../causes.ts';
import { createClient } from '../sandbox.ts';
import type { ErrorCauses } from './rows.ts';

const onceAMinute = { vendors: { unipile: { rateLimits: { method: { requests: 1, seconds: 60 } } } } };

export const causes: ErrorCauses = {
  '400 api/invalid_parameters': query('limit', '251'),
  '400 provider/invalid_parameters': doing('send', (client) => client.send({ member: { id: 'sophie-germain' } })),
  '401 provider/invalid_authorization': disconnected,
  '401 api/missing_authorization': noKey,
  '401 api/expired_authorization': wrongKey,
  '402 api/inactive_subscription': account('acc_mock_out_of_credits'),
  '403 provider/insufficient_permissions': doing('listConnections', async (client, sandbox) => {
    const { accountId, ...connection } = sandbox.connection('unipile');
    const { member } = await client.relationship({ publicIdentifier: 'sophie-germain' });
    await createClient
      .unipile({ ...connection, accountId })
      .call(
        'get',
        '/v2/{account_id}/users/{user_id}/relations',
        { path: { account_id: accountId, user_id: member.id ?? '' } },
        ({ body }) => body,
      );
  }),
  '403 api/account_restricted': restricted,
  '403 provider/unknown_authentication_context': { plan: { accounts: [{ status: 'checkpoint' }] } },
  '404 provider/resource_not_found': doing('send', (client) => client.send({ member: { id: 'ACoAAnobodyAtAll0000' } })),
  '404 api/resource_not_found': account('acc_nobody'),
  '422 provider/unprocessable_entity': invitesTwice,
  '429 api/too_many_requests': {
    plan: onceAMinute,
    async act(client) {
      await client.listSent();
      await client.listSent();
    },
  },
};
