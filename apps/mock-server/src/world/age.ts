/** How LinkedIn tells an age: in the largest unit that it fills, and never more precisely. */
export interface Age {
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

const minute = 60_000;

const units = [
  ['year', 365 * 24 * 60 * minute],
  ['month', 30 * 24 * 60 * minute],
  ['week', 7 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

/** The age at `now` of something from `then`, both in milliseconds. Under a minute it is 0 minutes. */
export function ageOf(then: number, now: number): Age {
  const elapsed = Math.max(0, now - then);
  for (const [unit, length] of units) {
    if (elapsed >= length) return { unit, count: Math.floor(elapsed / length) };
  }
  return { unit: 'minute', count: 0 };
}

/** The whole days between two times in milliseconds. */
export function wholeDays(then: number, now: number): number {
  return Math.floor(Math.max(0, now - then) / (24 * 60 * minute));
}

/** An age in LinkedIn's words: "2 days ago". */
export function wordAge({ unit, count }: Age): string {
  return count === 0 ? 'just now' : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
