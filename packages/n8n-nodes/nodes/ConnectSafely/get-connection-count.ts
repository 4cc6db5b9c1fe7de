import type { ConnectSafelyClient } from '@invitekit/clients';
import { toPlain } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';

export const getConnectionCount: Operation<ConnectSafelyClient> = {
  name: 'Get Count',
  value: 'getCount',
  action: 'Get the number of connections',
  description: 'Count the members who are connected to the account',
  fields: [],

  async execute(client, { accountId: account, signal }) {
    const query = { accountId: account || undefined };
    return await client.call(
      'get',
      '/linkedin/analytics/connections/count',
      { query, signal },
      ({ body: { accountId, connectionCount } }) => [toPlain({ accountId, connectionCount })],
    );
  },
};
