import type { Capabilities, VendorName } from '@invitekit/clients';
import { createClient } from '../sandbox.ts';

/** What a vendor can do, as its client says before any request. */
export function capabilitiesOf(vendor: VendorName): Capabilities {
  return createClient[vendor]({
    baseUrl: 'http://127.0.0.1',
    accountId: 'acc_1',
    transport: async () => ({ status: 500, headers: {}, body: '' }),
    retry: { attempts: 1 },
    explainRefusals: false,
  }).capabilities;
}
