import type { VendorName } from '@invitekit/specs/vendors';

/** A checkout whose fake is measured, under a name for tables. */
export interface Checkout {
  readonly name: string;
  readonly path: string;
}

/** What all sections are measured with. */
export interface Setup {
  /** This one, and another one where there is one to compare with. */
  readonly checkouts: readonly [Checkout, ...Checkout[]];
  readonly vendors: readonly VendorName[];
  /** Whether other people's servers are measured. */
  readonly peers: boolean;
  readonly rounds: number;
  /** How long one round of one server takes. */
  readonly seconds: number;
  /** How many requests make a sandbox old. */
  readonly age: number;
  /** How often something is done that is timed one by one. */
  readonly repeats: number;
}
