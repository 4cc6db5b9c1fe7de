import { type VendorName, vendorNames } from '@invitekit/clients';
import { type Vendor, vendors } from '@invitekit/specs/vendors';
import { z } from 'zod';

/** A value for each vendor. */
export function everyVendor<Value>(make: (vendor: Vendor) => Value): Readonly<Record<VendorName, Value>> {
  return z
    .record(z.enum(vendorNames), z.custom<Value>())
    .parse(Object.fromEntries(vendorNames.map((name) => [name, make(vendors[name])])));
}

/** A value for each vendor, which takes time; for instance what the file that is named after it exports. */
export async function everyVendorsOwn<Value>(
  load: (vendor: VendorName) => Promise<Value>,
): Promise<Readonly<Record<VendorName, Value>>> {
  const loaded = new Map(await Promise.all(vendorNames.map(async (name) => [name, await load(name)] as const)));
  return z.record(z.enum(vendorNames), z.custom<Value>()).parse(Object.fromEntries(loaded));
}
