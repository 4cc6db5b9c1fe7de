/** A text of a file that is replaced; it stands there exactly once. */
export interface Planting {
  /** Below the repository. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A mistake that is planted. */
export interface Mutant extends Planting {
  /** The test files that should notice. */
  readonly suites: readonly string[];
}
