import { vendorNames } from '../client/generated.ts';
import { readSpecDocument } from '../spec/spec-document.ts';

/** Where each vendor's API really is, as its spec says. */
export const vendorOrigins = vendorNames.flatMap((vendor) => {
  const origins = new Set(readSpecDocument(vendor).servers.map(({ url }) => new URL(url).origin));
  return [...origins].map((origin) => ({ vendor, origin }));
});
