import { isAccountId } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';
import type { VendorAccess } from '../vendor-access.ts';

/**
 * The account to work with, out of a searchable list or by an ID that looks like the example. It may stay empty where the
 * vendor knows a default account for each key.
 */
export function accountField({ facts: { accountId, hasDefaultAccount } }: VendorAccess): INodeProperties {
  return {
    displayName: 'Account',
    name: 'accountId',
    type: 'resourceLocator',
    default: { mode: 'list', value: '' },
    required: !hasDefaultAccount,
    description: hasDefaultAccount
      ? 'The LinkedIn account to work with. Leave it empty for the key’s default account.'
      : 'The LinkedIn account to work with',
    modes: [
      {
        displayName: 'From List',
        name: 'list',
        type: 'list',
        placeholder: 'Select an account...',
        typeOptions: { searchListMethod: 'searchAccounts', searchable: true },
      },
      { displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${accountId.example}` },
    ],
  };
}

/** An expression that finds nothing is refused, so that it never turns into the default account unnoticed. */
export function readAccount(parameters: Parameters, { facts: { hasDefaultAccount } }: VendorAccess): string {
  const { value } = parameters.locator('accountId', 'Account');
  if (isAccountId(value) || (value === '' && hasDefaultAccount)) return value;
  const message = value === '' ? 'Account is empty' : `Account cannot be "${value}"`;
  return parameters.refuse(message, 'Choose an account, or enter its ID.');
}
