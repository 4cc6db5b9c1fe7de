/** What a program that we did not write says of a fake. */
export interface Verdict {
  /** How many requests it made, or checks of them where it counts those. */
  readonly asked: number;
  /** What it finds wrong, in its own words. */
  readonly findings: readonly string[];
}
