/** A mistake that is planted by replacing a text, which stands in the file exactly once. */
export interface Mutant {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The test files that should notice. */
  readonly suites: readonly string[];
}
