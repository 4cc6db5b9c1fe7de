/** A vendor that is faked, with every operation of its spec. */
export interface FakedVendor {
  readonly name: string;
  readonly operations: readonly FakedOperation[];
}

export interface FakedOperation {
  readonly id: string;
  readonly method: string;
  /** The path with `{names}`. */
  readonly path: string;
  /** The value of the body's `action`, where that chooses the operation. */
  readonly action?: string | undefined;
  /** Where the schema of the request body stands in the spec; undefined where there is no body. */
  readonly bodyPointer?: string | undefined;
  /** Every error that the spec documents for it. */
  readonly errors: readonly {
    readonly status: number;
    /** The vendor's own name; undefined where it only has statuses. */
    readonly type?: string | undefined;
    readonly description: string;
  }[];
}
