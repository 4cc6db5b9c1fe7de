/** When something was, in milliseconds since 1970, as closely as its words tell. */
export interface Interval {
  readonly earliest: number;
  readonly latest: number;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Reads a time; `now` is what ages count from, in milliseconds. Undefined for what is no time of that form. */
export type ReadTime = (value: unknown, now: number) => Interval | undefined;
