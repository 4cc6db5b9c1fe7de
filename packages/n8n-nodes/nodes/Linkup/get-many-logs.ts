import type { LinkupClient } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import { collect } from '../shared/collect.ts';
import { limitField, readLimit, returnAllField } from '../shared/fields/limit.ts';
import { toPlain } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import type { Parameters } from '../shared/parameters.ts';

const largestPage = 200;

const filtersField: INodeProperties = {
  displayName: 'Filters',
  name: 'filters',
  type: 'collection',
  placeholder: 'Add Filter',
  default: {},
  options: [
    {
      displayName: 'Action',
      name: 'action',
      type: 'string',
      default: '',
      placeholder: 'e.g. list_sent',
      description: 'Only requests for this LinkupAPI action',
    },
    {
      displayName: 'Status',
      name: 'status',
      type: 'options',
      options: [
        { name: 'Error', value: 'error' },
        { name: 'Success', value: 'success' },
      ],
      default: 'error',
      description: 'Only requests with this result',
    },
  ],
};

/** For all accounts of the key, like its credits. */
export const getManyLogs: Operation<LinkupClient> = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many logs',
  description: 'List the requests made with the key, and the credits that each took',
  needsAccount: false,
  fields: [returnAllField, limitField, filtersField],

  async execute(client, { parameters, signal }) {
    const filters = readFilters(parameters);
    const limit = readLimit(parameters);
    const pageSize = Math.min(limit ?? largestPage, largestPage);
    let lastTotal: number | undefined;
    const entries = await collect(limit, async (cursor = '0') => {
      const offset = Number(cursor);
      const query = { ...filters, offset, limit: pageSize };
      return await client.call('get', '/v2/logs', { query, signal }, ({ body: { data } }) => {
        const next = offset + data.items.length;
        // Requests made meanwhile, this list among them, stand at the top and move the others down.
        const entries = data.items.slice(Math.max(0, data.total - (lastTotal ?? data.total)));
        lastTotal = data.total;
        return { entries, next: next < data.total ? String(next) : undefined };
      });
    });
    return entries.map(toPlain);
  },
};

function readFilters(parameters: Parameters) {
  return {
    action: parameters.addedText('filters.action', 'Action') || undefined,
    status: parameters.choice('filters.status', 'Status', ['error', 'success']),
  };
}
