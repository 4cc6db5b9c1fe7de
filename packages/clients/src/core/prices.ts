/** What a vendor takes, in credits. What fails is free. */
export interface Prices {
  /** For one person or one invitation: sending, answering, withdrawing, looking up. */
  readonly action: number;
  /** How many results of a list one credit buys, rounded up for each request; an empty list is free. */
  readonly resultsPerCredit: number;
}
