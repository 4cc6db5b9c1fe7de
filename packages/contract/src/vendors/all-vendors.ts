import type { VendorName } from '@invitekit/specs/vendors';
import type { VendorContract } from '../run/vendor-contract.ts';
import { connectsafely } from './connectsafely/index.ts';
import { linkup } from './linkup/index.ts';
import { postpress } from './postpress/index.ts';
import { unipile } from './unipile/index.ts';

export const vendors: Readonly<Record<VendorName, VendorContract>> = { linkup, connectsafely, unipile, postpress };
