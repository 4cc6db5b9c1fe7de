import type { INodeProperties } from 'n8n-workflow';
import { accountField } from '../fields/account.ts';
import { simplifyField } from '../fields/simplify.ts';
import type { VendorAccess } from '../vendor-access.ts';

/** What a webhook trigger asks for, below what its user should know of the vendor. */
export function triggerFields(access: VendorAccess, notices: readonly string[]): INodeProperties[] {
  const { displayName } = access;
  return [
    ...[
      ...notices,
      `Runs for every new connection of the account, also when the account accepts an invitation itself: ${displayName} does not tell the two apart.`,
    ].map(toNotice),
    accountField(access),
    simplifyField,
  ];
}

function toNotice(displayName: string, index: number): INodeProperties {
  return { displayName, name: `notice${index + 1}`, type: 'notice', default: '' };
}
