/** The time at a vendor, as its answers tell it. */
export interface VendorClock {
  /** The `Date` of the latest answer, carried on by the local clock. Before the first one: the local clock. */
  now(): Date;
  /** The local clock. */
  local(): Date;
  /** Takes note of the `Date` of an answer. */
  note(answeredAt: Date): void;
}

export function createVendorClock(local: () => Date = () => new Date()): VendorClock {
  let ahead = 0;
  return {
    now: () => new Date(local().getTime() + ahead),
    local,
    note(answeredAt) {
      ahead = answeredAt.getTime() - local().getTime();
    },
  };
}
