import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeCredentialDescription,
  type INodeProperties,
  NodeOperationError,
} from 'n8n-workflow';
import { accessOf, allVendors } from '../all-vendors.ts';
import type { VendorAccess } from '../vendor-access.ts';
import { shownForVendors } from './shown-for-vendors.ts';

const vendorNames = allVendors.map(({ facts }) => facts.name);
const [firstVendor = ''] = vendorNames;

/** Through which vendor a node works. A model that uses the node as a tool cannot choose it. */
export const vendorField: INodeProperties = {
  displayName: 'Vendor',
  name: 'vendor',
  type: 'options',
  noDataExpression: true,
  options: allVendors
    .map(({ displayName, facts }) => ({ name: displayName, value: facts.name }))
    .toSorted((one, other) => one.name.localeCompare(other.name)),
  default: firstVendor,
  description:
    'The company whose API reaches LinkedIn. A workflow works with any of them: change this, the credential and the account.',
};

/** One for each vendor, shown for that one. */
export const vendorCredentials: INodeCredentialDescription[] = allVendors.map((access) => ({
  name: access.credential,
  required: true,
  displayOptions: shownForVendors([access]),
}));

/** The vendor that was chosen. */
export function readAccess(
  context: Pick<IExecuteFunctions | ILoadOptionsFunctions, 'getNodeParameter' | 'getNode'>,
): VendorAccess {
  const chosen = context.getNodeParameter('vendor', 0);
  const vendor = vendorNames.find((known) => known === chosen);
  if (vendor !== undefined) return accessOf[vendor];
  throw new NodeOperationError(context.getNode(), `Vendor must be one of ${vendorNames.join(', ')}`, {
    description: 'Choose the vendor in the node.',
  });
}
