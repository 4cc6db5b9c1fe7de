import { type Vendor, vendors } from '@invitekit/specs/vendors';
import type { VendorDescription } from '../../../src/client/types.ts';
import { vendors as described } from './sandbox.ts';

const facts = new Map<string, Vendor>(Object.values(vendors).map((vendor) => [vendor.name, vendor]));

/** What the manifest says of a vendor. */
export const factsOf = (vendor: string): Vendor | undefined => facts.get(vendor);

export type Operation = VendorDescription['operations'][number];

/** An operation of a vendor's spec; undefined for what reached none. */
export function operationOf(vendor: string, id: string | null): Operation | undefined {
  const found = described.value.value?.vendors.find(({ name }) => name === vendor);
  return found?.operations.find((each) => each.id === id);
}
