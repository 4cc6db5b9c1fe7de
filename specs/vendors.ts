// Generated from openapi.yaml by `pnpm generate`. Do not edit.

import { connectsafely } from './connectsafely/vendor.ts';
import { linkup } from './linkup/vendor.ts';
import { postpress } from './postpress/vendor.ts';
import { unipile } from './unipile/vendor.ts';
import type { VendorFacts } from './vendor-facts.ts';

export { type CommonOperation, commonOperations, type KeyHeader, type OtherKey, type SignatureHeader, type VendorFacts } from './vendor-facts.ts';

/** The vendors that there are, in the order in which they are shown. */
export const vendorNames = ['linkup', 'connectsafely', 'unipile', 'postpress'] as const;

/** One of the vendors that there are. */
export type VendorName = (typeof vendorNames)[number];

/** What the manifest says of a vendor. */
export interface Vendor extends VendorFacts {
  readonly name: VendorName;
}

export const vendors = { linkup, connectsafely, unipile, postpress } as const satisfies Readonly<Record<VendorName, Vendor>>;
