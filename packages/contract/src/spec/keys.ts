import type { SpecOperation } from '@invitekit/specs/reader';
import { type VendorName, vendors } from '@invitekit/specs/vendors';

/** The headers that carry a key of a vendor. */
export function headersOfKey(vendor: VendorName, key: string): Readonly<Record<string, string>> {
  const [{ header, prefix }] = vendors[vendor].keyHeaders;
  return { [header]: `${prefix}${key}` };
}

/** Whether a vendor has a Service key, besides the key for accounts. */
export function hasServiceKey(vendor: VendorName): boolean {
  const kinds: readonly string[] = vendors[vendor].keyKinds;
  return kinds.includes('service');
}

/** Whether an operation wants a Service key, and no other will do. */
export function wantsServiceKey({ keys }: SpecOperation): boolean {
  return keys.length === 1 && keys[0] === 'service';
}
