import { vendorNames, vendors } from '@invitekit/specs/vendors';

/** Where each vendor's API really is, as its spec says. */
export const vendorOrigins = vendorNames.flatMap((vendor) => {
  const origins = new Set(vendors[vendor].servers.map((url) => new URL(url).origin));
  return [...origins].map((origin) => ({ vendor, origin }));
});
