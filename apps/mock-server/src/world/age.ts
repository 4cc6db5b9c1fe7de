import { day, hour, minute, week } from './lengths.ts';

/** How LinkedIn tells an age: in the largest unit that it fills, and never more precisely. */
export interface Age {
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', week],
  ['day', day],
  ['hour', hour],
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
  return Math.floor(Math.max(0, now - then) / day);
}

/** An age in LinkedIn's words: "2 days ago". */
export function wordAge({ unit, count }: Age): string {
  return count === 0 ? 'just now' : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
