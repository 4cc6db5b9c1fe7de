import type { VendorName } from '@invitekit/specs/vendors';

/** The key that opens the default sandbox of a fake, or that of another kind. */
export function defaultKey(vendor: VendorName, kind?: 'service'): string {
  return [...start(vendor, kind), 'key'].join('-');
}

/** Whether a fake has issued a key, whatever its sandbox. */
export function isKeyOfFake(vendor: VendorName, key: string): boolean {
  return key.startsWith(`${start(vendor).join('-')}-`);
}

function start(vendor: VendorName, kind?: 'service'): readonly string[] {
  return kind === undefined ? ['mock', vendor] : ['mock', vendor, kind];
}
