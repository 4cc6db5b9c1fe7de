/** The time at a vendor, as its answers tell it. */
export interface VendorClock {
  /** The local clock, moved so that it agrees with the `Date` of the latest answer. */
  now(): Date;
  /** The local clock. */
  local(): Date;
  /** How far the vendor's clock is ahead of the local one, in milliseconds; undefined before the first answer. */
  aheadMs(): number | undefined;
  /** Takes note of the `Date` of an answer. */
  note(answeredAt: Date): void;
}

/** A `Date` tells whole seconds; the moment lies somewhere in that one. */
const secondMs = 1000;

export function createVendorClock(local: () => Date = () => new Date()): VendorClock {
  let ahead = 0;
  let isKnown = false;
  return {
    now: () => new Date(local().getTime() + ahead),
    local,
    aheadMs: () => (isKnown ? ahead : undefined),
    note(answeredAt) {
      isKnown = true;
      const start = answeredAt.getTime();
      const known = local().getTime() + ahead;
      // As long as it agrees it is left alone, so that it does not jump back at every answer.
      if (known < start) ahead += start - known;
      else if (known >= start + secondMs) ahead += start + secondMs - 1 - known;
    },
  };
}
