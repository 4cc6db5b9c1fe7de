import { account, disconnected, noKey, onDemand, query, restricted, wrongKey } from '../causes.ts';
import { createClient } from '../sandbox.ts';
import type { ErrorRows } from './rows.ts';

const list = 'getRelationRequestsList';
const send = 'createRelationRequest';

const sophie = { publicIdentifier: 'sophie-germain' };

const onceAMinute = { vendors: { unipile: { rateLimits: { method: { requests: 1, seconds: 60 } } } } };

export const errorRows: ErrorRows = {
  '400 api/invalid_parameters': { operation: list, cause: query('limit', '251'), code: 'invalid-request' },
  '400 provider/invalid_parameters': {
    operation: send,
    cause: { act: (client) => client.send({ member: { id: 'sophie-germain' } }) },
    code: 'invalid-request',
  },
  '400 api/invalid_auth_format': { operation: list, cause: onDemand, code: 'unauthenticated' },
  '401 provider/invalid_authorization': { operation: list, cause: disconnected, code: 'account-disconnected' },
  '401 provider/invalid_credentials': {
    operation: list,
    cause: onDemand,
    code: 'account-disconnected',
  },
  '401 provider/account_mismatch': {
    operation: list,
    cause: onDemand,
    code: 'account-disconnected',
  },
  '401 provider/invalid_checkpoint_code': {
    operation: list,
    cause: onDemand,
    code: 'account-disconnected',
  },
  '401 api/missing_authorization': { operation: list, cause: noKey, code: 'unauthenticated' },
  '401 api/expired_authorization': { operation: list, cause: wrongKey, code: 'unauthenticated' },
  '401 api/proxy_auth_error': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '402 api/inactive_subscription': { operation: list, cause: account('acc_mock_out_of_credits'), code: 'forbidden' },
  '403 api/insufficient_permissions': {
    operation: list,
    cause: onDemand,
    code: 'forbidden',
  },
  '403 provider/insufficient_permissions': {
    operation: 'getUserRelations',
    cause: {
      async act(client, sandbox) {
        const { accountId, ...connection } = sandbox.connection('unipile');
        const { member } = await client.relationship(sophie);
        await createClient
          .unipile({ ...connection, accountId })
          .call(
            'get',
            '/v2/{account_id}/users/{user_id}/relations',
            { path: { account_id: accountId, user_id: member.id ?? '' } },
            ({ body }) => body,
          );
      },
    },
    code: 'forbidden',
  },
  '403 api/account_restricted': { operation: list, cause: restricted, code: 'account-restricted' },
  '403 provider/unknown_authentication_context': {
    operation: list,
    cause: { plan: { accounts: [{ status: 'checkpoint' }] } },
    code: 'account-disconnected',
  },
  '404 provider/resource_not_found': {
    operation: send,
    cause: { act: (client) => client.send({ member: { id: 'ACoAAnobodyAtAll0000' } }) },
    code: 'not-found',
  },
  '404 api/resource_not_found': { operation: list, cause: account('acc_nobody'), code: 'not-found' },
  '405 provider/method_not_allowed': {
    operation: list,
    cause: onDemand,
    code: 'unsupported',
  },
  '409 api/conflict': { operation: list, cause: onDemand, code: 'invalid-request' },
  '409 provider/conflict': { operation: list, cause: onDemand, code: 'invalid-request' },
  '409 api/already_exists': { operation: list, cause: onDemand, code: 'invalid-request' },
  '410 api/expired_link': { operation: list, cause: onDemand, code: 'account-disconnected' },
  '422 provider/unprocessable_entity': {
    operation: send,
    cause: {
      async act(client) {
        await client.send({ member: sophie });
        await client.send({ member: sophie });
      },
    },
    code: 'invalid-request',
  },
  '422 provider/invalid_file': { operation: list, cause: onDemand, code: 'invalid-request' },
  '429 provider/too_many_requests': {
    operation: list,
    cause: onDemand,
    code: 'rate-limited',
  },
  '429 api/too_many_requests': {
    operation: list,
    cause: {
      plan: onceAMinute,
      async act(client) {
        await client.listSent();
        await client.listSent();
      },
    },
    code: 'rate-limited',
  },
  '500 api/internal_error': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '500 provider/server_error': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '501 api/not_implemented': { operation: list, cause: onDemand, code: 'unsupported' },
  '502 api/proxy_error': { operation: list, cause: onDemand, code: 'vendor-failure' },
  '504 api/proxy_timeout': { operation: list, cause: onDemand, code: 'timeout' },
  '504 provider/timeout': { operation: list, cause: onDemand, code: 'timeout' },
};
