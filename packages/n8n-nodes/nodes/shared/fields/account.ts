import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

/** The account to work with, out of a searchable list or by an id that looks like `exampleId`. */
export function accountField(exampleId: string): INodeProperties {
  return {
    displayName: 'Account',
    name: 'accountId',
    type: 'resourceLocator',
    default: { mode: 'list', value: '' },
    required: true,
    description: 'The LinkedIn account to work with',
    modes: [
      {
        displayName: 'From List',
        name: 'list',
        type: 'list',
        placeholder: 'Select an account...',
        typeOptions: { searchListMethod: 'searchAccounts', searchable: true },
      },
      { displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${exampleId}` },
    ],
  };
}

/** For a vendor that knows a default account for each key. */
export function optionalAccountField(exampleId: string): INodeProperties {
  const description = 'The LinkedIn account to work with. Leave it empty for the key’s default account.';
  return { ...accountField(exampleId), required: false, description };
}

/** An expression that finds nothing is refused, so that it never turns into the default account unnoticed. */
export function readAccount(parameters: Parameters, { required }: INodeProperties): string {
  const { value } = parameters.locator('accountId', 'Account');
  return value === '' && required
    ? parameters.refuse('Account is empty', 'Choose an account, or enter its ID.')
    : value;
}
