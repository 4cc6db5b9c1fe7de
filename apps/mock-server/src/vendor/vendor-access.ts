/** How to reach a sandbox through a vendor. */
export interface VendorAccess {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The keys of other kinds, by kind, where the vendor has several: Unipile's `scoped` and `service`. */
  readonly otherKeys: Readonly<Record<string, string>>;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}
