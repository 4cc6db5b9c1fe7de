import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const accountIdField: INodeProperties = {
  displayName: 'Account ID',
  name: 'accountId',
  type: 'string',
  default: '',
  required: true,
  description: 'The LinkedIn account to work with, by the ID that the vendor gives it',
};

/** For a vendor that knows a default account for each key. */
export const optionalAccountIdField: INodeProperties = {
  displayName: 'Account ID',
  name: 'accountId',
  type: 'string',
  default: '',
  description:
    'The LinkedIn account to work with, by the ID that the vendor gives it. Empty for the key’s default account.',
};

export function readAccountId(parameters: Parameters): string {
  return parameters.requiredText('accountId', 'Account ID');
}

/** An expression that finds nothing is refused, so that it never turns into the default account unnoticed. */
export function readOptionalAccountId(parameters: Parameters): string | undefined {
  return parameters.text('accountId', 'Account ID') || undefined;
}
