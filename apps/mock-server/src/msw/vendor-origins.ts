import { readSpecDocument } from '@invitekit/specs/reader';
import { vendorNames } from '../client/vendor-name.ts';

/** Where each vendor's API really is, as its spec says. */
export const vendorOrigins = vendorNames.flatMap((vendor) => {
  const origins = new Set(readSpecDocument(vendor).servers.map(({ url }) => new URL(url).origin));
  return [...origins].map((origin) => ({ vendor, origin }));
});
