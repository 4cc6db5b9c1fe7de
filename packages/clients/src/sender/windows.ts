/** When something happened, in milliseconds since 1970: some time from the one to the other. */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

const hour = 60 * 60_000;

/** The stretches of time that are counted, in milliseconds. */
export const lengths = { day: 24 * hour, week: 7 * 24 * hour, month: 30 * 24 * hour } as const;

/** How many may have happened in the `length` before `now`. What is unclear counts. */
export function countWithin(length: number, moments: readonly Moment[], now: number): number {
  return moments.filter(({ latest }) => latest > now - length).length;
}

/** When there is room for one more below `limit`, in milliseconds since 1970; `now` at the earliest. */
export function freeAt(length: number, moments: readonly Moment[], now: number, limit: number): number {
  const latest = moments
    .map((moment) => moment.latest)
    .filter((time) => time > now - length)
    .sort((one, other) => one - other);
  const last = latest[latest.length - limit];
  return last === undefined ? now : last + length;
}
