import type { Vendor } from './vendor/vendor.ts';
import { connectSafely } from './vendors/connectsafely/index.ts';
import { linkup } from './vendors/linkup/index.ts';
import { postpress } from './vendors/postpress/index.ts';
import { unipile } from './vendors/unipile/index.ts';

/** Every vendor that is faked. */
export const vendors: readonly Vendor[] = [linkup, connectSafely, unipile, postpress];
