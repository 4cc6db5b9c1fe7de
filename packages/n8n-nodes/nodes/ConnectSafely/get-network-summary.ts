import type { ConnectSafelyClient } from '@invitekit/clients';
import { toPlain } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';

export const getNetworkSummary: Operation<ConnectSafelyClient> = {
  name: 'Get Summary',
  value: 'getSummary',
  action: 'Get a summary of the network',
  description: 'Count the connections, groups, events, pages and newsletters of the account',
  fields: [],

  async execute(client, { accountId: account, signal }) {
    const query = { accountId: account || undefined };
    return await client.call(
      'get',
      '/linkedin/analytics/network/summary',
      { query, signal },
      ({ body: { accountId, connections, groups, events, pages, newsletters } }) => [
        toPlain({ accountId, connections, groups, events, pages, newsletters }),
      ],
    );
  },
};
