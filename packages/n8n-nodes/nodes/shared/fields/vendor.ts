import { type VendorName, vendorNames } from '@invitekit/clients';
import type {
  IExecuteFunctions,
  ILoadOptionsFunctions,
  INodeCredentialDescription,
  INodeProperties,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { vendorAccess } from '../vendor-access.ts';

/** Through which vendor a node works. A model that uses the node as a tool cannot choose it. */
export const vendorField: INodeProperties = {
  displayName: 'Vendor',
  name: 'vendor',
  type: 'options',
  noDataExpression: true,
  options: vendorNames
    .map((value) => ({ name: vendorAccess[value].displayName, value }))
    .toSorted((one, other) => one.name.localeCompare(other.name)),
  default: 'linkup',
  description:
    'The company whose API reaches LinkedIn. A workflow works with any of them: change this, the credential and the account.',
};

/** Shows a field or a credential for some vendors only. */
export function shownForVendors(vendors: readonly VendorName[]) {
  return { show: { vendor: [...vendors] } };
}

/** One for each vendor, shown for that one. */
export const vendorCredentials: INodeCredentialDescription[] = vendorNames.map((vendor) => ({
  name: vendorAccess[vendor].credential,
  required: true,
  displayOptions: shownForVendors([vendor]),
}));

export function readVendor(
  context: Pick<IExecuteFunctions | ILoadOptionsFunctions, 'getNodeParameter' | 'getNode'>,
): VendorName {
  const chosen = context.getNodeParameter('vendor', 0);
  const vendor = vendorNames.find((known) => known === chosen);
  if (vendor !== undefined) return vendor;
  throw new NodeOperationError(context.getNode(), `Vendor must be one of ${vendorNames.join(', ')}`, {
    description: 'Choose the vendor in the node.',
  });
}
