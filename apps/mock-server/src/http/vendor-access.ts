/** How to reach a sandbox through a vendor. */
export interface VendorAccess {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}
