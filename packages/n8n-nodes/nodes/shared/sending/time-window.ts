/** When something happened, in milliseconds since 1970: some time from the one to the other. */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

const hour = 60 * 60_000;

/** The stretches of time that are counted, in milliseconds. */
export const lengths = { day: 24 * hour, week: 7 * 24 * hour } as const;

export interface Count {
  /** How many may have happened in the time. */
  readonly count: number;
  /** Whether some of them may have happened before. */
  readonly isApproximate: boolean;
  /** When one more would be below the limit, in milliseconds since 1970. */
  readonly freeAt: number;
}

/** Counts what may have happened in the `length` before `now`, which is when something is free again below `limit`. */
export function countWithin(length: number, moments: readonly Moment[], now: number, limit: number): Count {
  const start = now - length;
  const within = moments.filter(({ latest }) => latest > start);
  const latest = within.map((moment) => moment.latest).sort((one, other) => one - other);
  const last = latest[within.length - limit];
  return {
    count: within.length,
    isApproximate: within.some(({ earliest }) => earliest <= start),
    freeAt: last === undefined ? now : last + length,
  };
}
