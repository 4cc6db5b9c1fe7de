import type { AnyInput, OperationInput } from '../spec/operation-input.ts';

/** How one operation is checked. */
export interface Check<Operation> {
  /** Runs the operation, and what tells whether it did what it says. */
  readonly run: () => Promise<void>;
  /** Takes back what is still there, or may be. It is done whatever went wrong before, and does nothing else. */
  readonly takeBack?: () => Promise<void>;
  /**
   * A request in order that concerns nobody, for an account: with a wrong key it has to be refused. Where it names the
   * account, it has to be refused for one that is not known.
   */
  readonly request: (accountId: string) => OperationInput<Operation> & AnyInput;
}

/** A check for every operation of a spec, in the order in which they run: leaving one out does not compile. */
export type Checks<Operations> = { readonly [Id in keyof Operations]: Check<Operations[Id]> };

/** What tells whether a vendor was changed: ids, by what they are ids of. */
export type State = Readonly<Record<string, readonly string[]>>;

/** How a vendor is checked. */
export interface VendorChecks<Operations> {
  readonly checks: Checks<Operations>;
  /** Reads what requests may change. */
  readonly readState: () => Promise<State>;
}

/** Which operations have to be checked before one, as they make what it works with. */
export type Needs<Operations> = { readonly [Id in keyof Operations]?: readonly (keyof Operations & string)[] };
