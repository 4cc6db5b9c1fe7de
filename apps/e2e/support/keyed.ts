import type { VendorName } from '@invitekit/clients';
import type { Sandbox } from './sandbox.ts';

/** What a client is made of that has nothing but its key, for Ada. */
export function keyed<Vendor extends VendorName>(sandbox: Sandbox, vendor: Vendor) {
  return { vendor, ...sandbox.access(vendor), accountId: sandbox.accountId(vendor, 'Ada Lovelace') } as const;
}

/** What something fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => {
      throw new Error('It succeeded');
    },
    (error: unknown) => error,
  );
}
