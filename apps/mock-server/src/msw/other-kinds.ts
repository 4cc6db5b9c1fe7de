import { type OtherKey, type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';

/** The operations that a vendor's usual kind of key may not call. */
const operations = vendorNames.flatMap((vendor) => {
  const { otherKeys }: { readonly otherKeys: readonly OtherKey[] } = vendors[vendor];
  return otherKeys.map(({ method, path, kinds: [kind] }) => {
    const pattern = new RegExp(`^${path.replace(/\/$/, '').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
    return { vendor, method: method.toUpperCase(), pattern, kind };
  });
});

/** The kind of key that a request needs; undefined for the usual one. */
export function otherKindFor(vendor: VendorName, method: string, pathname: string): string | undefined {
  return operations.find((each) => each.vendor === vendor && each.method === method && each.pattern.test(pathname))
    ?.kind;
}
