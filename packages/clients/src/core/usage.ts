import type { VendorName } from './vendor-name.ts';

/** How much the vendor still allows. Which of the parts there are depends on the vendor. */
export interface Usage {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The balance; null at a vendor who sells no credits. */
  readonly credits: { readonly left: number } | null;
  /** Invitations in the vendor's own counting period; null where the vendor does not tell. */
  readonly invitations: {
    readonly used: number;
    readonly limit: number;
    /** When the count starts anew, ISO 8601; null where the vendor does not tell. */
    readonly resetsAt: string | null;
  } | null;
  /** What the vendor answered. */
  readonly raw: unknown;
}
