import { type VendorName, vendorNames } from '../client/generated.ts';
import { readSpecDocument } from '../spec/spec-document.ts';
import { readOperations } from '../spec/spec-operations.ts';

/** The operations that a vendor's usual kind of key may not call. */
const operations = vendorNames.flatMap((vendor) => {
  const document = readSpecDocument(vendor);
  const [usualKind] = Object.keys(document['x-key-kinds']);
  return readOperations(document).flatMap(({ method, path, keys: [kind, ...kinds] }) => {
    if (usualKind === undefined || kind === undefined || [kind, ...kinds].includes(usualKind)) return [];
    const pattern = new RegExp(`^${path.replace(/\/$/, '').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
    return [{ vendor, method: method.toUpperCase(), pattern, kind }];
  });
});

/** The kind of key that a request needs; undefined for the usual one. */
export function otherKindFor(vendor: VendorName, method: string, pathname: string): string | undefined {
  return operations.find((each) => each.vendor === vendor && each.method === method && each.pattern.test(pathname))
    ?.kind;
}
