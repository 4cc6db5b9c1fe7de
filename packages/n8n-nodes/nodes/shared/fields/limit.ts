import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const returnAllField: INodeProperties = {
  displayName: 'Return All',
  name: 'returnAll',
  type: 'boolean',
  default: false,
  description: 'Whether to return all results or only up to a given limit',
};

export const limitField: INodeProperties = {
  displayName: 'Limit',
  name: 'limit',
  type: 'number',
  typeOptions: { minValue: 1 },
  default: 50,
  displayOptions: { show: { returnAll: [false] } },
  description: 'Max number of results to return',
};

/** The limit, or undefined for everything. */
export function readLimit(parameters: Parameters): number | undefined {
  return parameters.flag('returnAll', 'Return All') ? undefined : parameters.count('limit', 'Limit');
}
