/** What a rehearsal has to keep to. What is left out is as the account's policy says. */
export interface Gates {
  /** The most credits of the whole rehearsal. Default: no limit, for no policy has one. */
  readonly maxCredits?: number | undefined;
  /** The most invitations from Monday to Sunday. */
  readonly maxPerWeek?: number | undefined;
  /** The shortest gap between two invitations, in milliseconds. */
  readonly minGapMs?: number | undefined;
  /** Whether nobody may be contacted twice. Default true. */
  readonly neverTwice?: boolean | undefined;
  /** The hours of invitations on every day that the policy allows: minutes since midnight, `to` not included. */
  readonly withinHours?: { readonly from: number; readonly to: number } | undefined;
}
