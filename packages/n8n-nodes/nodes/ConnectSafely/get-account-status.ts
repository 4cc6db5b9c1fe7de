import type { ConnectSafelyClient } from '@invitekit/clients';
import { toPlain } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';

export const getAccountStatus: Operation<ConnectSafelyClient> = {
  name: 'Get Status',
  value: 'getStatus',
  action: 'Get the status of an account',
  description: 'See whether the account works, and which plan it has on LinkedIn',
  fields: [],

  async execute(client, { accountId, signal }) {
    const query = { accountId: accountId || undefined };
    return await client.call('get', '/linkedin/account/status', { query, signal }, ({ body }) => [toPlain(body)]);
  },
};
