import type { VendorName } from './vendor-name.ts';

/** Whether the vendor can act for an account. `unknown` when it says it in words that are not known. */
export type AccountStatus = 'connected' | 'disconnected' | 'restricted' | 'unknown';

/** A LinkedIn account that is connected to the vendor. */
export interface Account {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id, which its client takes as `accountId`. */
  readonly id: string;
  /** As the vendor shows it, most often the owner's name; null where it has none. */
  readonly name: string | null;
  /** Whether the vendor can act for it now. */
  readonly status: AccountStatus;
  /** The vendor's own word for the status. */
  readonly statusText: string;
  /** The public identifier of the owner; null where the vendor does not tell. */
  readonly publicIdentifier: string | null;
  /** What the vendor answered. */
  readonly raw: unknown;
}
