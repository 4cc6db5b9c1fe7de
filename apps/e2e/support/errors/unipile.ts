import { account, disconnected, doing, invitesTwice, noKey, onDemand, query, restricted, wrongKey } from '../causes.ts';
import { createClient } from '../sandbox.ts';
import type { ErrorRows } from './rows.ts';

const onceAMinute = { vendors: { unipile: { rateLimits: { method: { requests: 1, seconds: 60 } } } } };

export const errorRows: ErrorRows = {
  '400 api/invalid_parameters': { code: 'invalid-request', ...query('limit', '251') },
  '400 provider/invalid_parameters': {
    code: 'invalid-request',
    ...doing('send', (client) => client.send({ member: { id: 'sophie-germain' } })),
  },
  '400 api/invalid_auth_format': { code: 'unauthenticated', ...onDemand },
  '401 provider/invalid_authorization': { code: 'account-disconnected', ...disconnected },
  '401 provider/invalid_credentials': { code: 'account-disconnected', ...onDemand },
  '401 provider/account_mismatch': { code: 'account-disconnected', ...onDemand },
  '401 provider/invalid_checkpoint_code': { code: 'account-disconnected', ...onDemand },
  '401 api/missing_authorization': { code: 'unauthenticated', ...noKey },
  '401 api/expired_authorization': { code: 'unauthenticated', ...wrongKey },
  '401 api/proxy_auth_error': { code: 'account-disconnected', ...onDemand },
  '402 api/inactive_subscription': { code: 'forbidden', ...account('acc_mock_out_of_credits') },
  '403 api/insufficient_permissions': { code: 'forbidden', ...onDemand },
  '403 provider/insufficient_permissions': {
    code: 'forbidden',
    ...doing('listConnections', async (client, sandbox) => {
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
  },
  '403 api/account_restricted': { code: 'account-restricted', ...restricted },
  '403 provider/unknown_authentication_context': {
    code: 'account-disconnected',
    plan: { accounts: [{ status: 'checkpoint' }] },
  },
  '404 provider/resource_not_found': {
    code: 'not-found',
    ...doing('send', (client) => client.send({ member: { id: 'ACoAAnobodyAtAll0000' } })),
  },
  '404 api/resource_not_found': { code: 'not-found', ...account('acc_nobody') },
  '405 provider/method_not_allowed': { code: 'unsupported', ...onDemand },
  '409 api/conflict': { code: 'invalid-request', ...onDemand },
  '409 provider/conflict': { code: 'invalid-request', ...onDemand },
  '409 api/already_exists': { code: 'invalid-request', ...onDemand },
  '410 api/expired_link': { code: 'account-disconnected', ...onDemand },
  '422 provider/unprocessable_entity': { code: 'invalid-request', ...invitesTwice },
  '422 provider/invalid_file': { code: 'invalid-request', ...onDemand },
  '429 provider/too_many_requests': { code: 'rate-limited', ...onDemand },
  '429 api/too_many_requests': {
    code: 'rate-limited',
    plan: onceAMinute,
    async act(client) {
      await client.listSent();
      await client.listSent();
    },
  },
  '500 api/internal_error': { code: 'vendor-failure', ...onDemand },
  '500 provider/server_error': { code: 'vendor-failure', ...onDemand },
  '501 api/not_implemented': { code: 'unsupported', ...onDemand },
  '502 api/proxy_error': { code: 'vendor-failure', ...onDemand },
  '504 api/proxy_timeout': { code: 'timeout', ...onDemand },
  '504 provider/timeout': { code: 'timeout', ...onDemand },
};
