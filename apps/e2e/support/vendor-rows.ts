import type { OperationName, Transport, VendorName } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { everyVendorsOwn } from './every-vendor.ts';
import { createClient } from './sandbox.ts';
import { type OwnRow, toVendorRow, type VendorRow } from './vendors/vendor-row.ts';

/** The row of every vendor, from the file that is named after it. */
export const vendorRows = await everyVendorsOwn<VendorRow>(async (vendor) => {
  const own: { readonly row: OwnRow } = await import(`./vendors/${vendor}.ts`);
  return toVendorRow(vendors[vendor], own.row);
});

/** Whether the client of a vendor can do all of this. What it cannot do is not tested. */
export function can(vendor: VendorName, ...operations: readonly OperationName[]): boolean {
  const { host: baseUrl, accountId } = vendors[vendor];
  const transport: Transport = () => Promise.reject(new Error('Nothing is asked'));
  const settings = { baseUrl, accountId: accountId.example, transport, retry: { attempts: 1 }, explainRefusals: false };
  const { capabilities } = createClient[vendor](settings);
  return operations.every((operation) => capabilities[operation]);
}
