import type { VendorName } from '@invitekit/clients';
import { connectSafelyAccess } from '../ConnectSafely/access.ts';
import { linkupAccess } from '../Linkup/access.ts';
import { postpressAccess } from '../Postpress/access.ts';
import { unipileAccess } from '../Unipile/access.ts';
import type { VendorAccess } from './vendor-access.ts';

/** For what works through every vendor. A vendor's own node knows that vendor alone. */
export const accessOf: Readonly<Record<VendorName, VendorAccess>> = {
  linkup: linkupAccess,
  connectsafely: connectSafelyAccess,
  unipile: unipileAccess,
  postpress: postpressAccess,
};

export const allVendors: readonly VendorAccess[] = Object.values(accessOf);
