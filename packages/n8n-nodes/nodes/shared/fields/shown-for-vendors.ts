import type { VendorAccess } from '../vendor-access.ts';

/** Shows a field or a credential for some vendors only, in a node with the field `vendor`. */
export function shownForVendors(vendors: readonly VendorAccess[]) {
  return { show: { vendor: vendors.map(({ facts }) => facts.name) } };
}
