import type { VendorName } from './vendor-name.ts';

/** How much the vendor still allows. Which of the parts there are depends on the vendor. */
export interface Usage {
  readonly vendor: VendorName;
  /** The balance, at a vendor who sells credits. */
  readonly credits?: { readonly left: number } | undefined;
  /** Invitations in the vendor's own counting period. */
  readonly invitations?:
    | {
        readonly used: number;
        readonly limit: number;
        /** When the count starts anew, ISO 8601. */
        readonly resetsAt?: string | undefined;
      }
    | undefined;
  /** What the vendor answered. */
  readonly raw: unknown;
}
