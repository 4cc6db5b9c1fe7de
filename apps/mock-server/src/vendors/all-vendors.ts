import type { Vendor } from '../vendor/vendor.ts';
import { connectSafely } from './connectsafely/index.ts';
import { linkup } from './linkup/index.ts';
import { postpress } from './postpress/index.ts';
import { unipile } from './unipile/index.ts';

/** Every vendor that is faked. */
export const vendors: readonly Vendor[] = [linkup, connectSafely, unipile, postpress];
