import type { VendorName } from '@invitekit/clients';
import { connectSafelyErrors } from './connectsafely.ts';
import { linkupErrors } from './linkup.ts';
import { postpressErrors } from './postpress.ts';
import type { ErrorRows } from './rows.ts';
import { unipileErrors } from './unipile.ts';

export const errorTable: Readonly<Record<VendorName, ErrorRows>> = {
  linkup: linkupErrors,
  connectsafely: connectSafelyErrors,
  unipile: unipileErrors,
  postpress: postpressErrors,
};
