import { dayMs, hourMs } from '../core/durations.ts';
import type { Zone } from './zoned-time.ts';

/** When something happened, in milliseconds since 1970: some time from the one to the other. */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

/** The stretches of time for which there are limits. */
export const periods = ['day', 'week', 'month'] as const;

export type Period = (typeof periods)[number];

/**
 * A limit holds in each calendar period, and in any stretch of this length, so that the end of one and the start of the next are not
 * used up together. They are shorter than the periods: otherwise each day would have to repeat the times of the one before.
 */
const stretches: Readonly<Record<Period, number>> = {
  day: 16 * hourMs,
  week: 6 * dayMs,
  month: 26 * dayMs,
};

/** When the calendar period began in which a moment lies, and when the next one begins. */
function bounds(period: Period, zone: Zone, moment: number): { readonly start: number; readonly next: number } {
  const { year, month, day: date, weekday } = zone.wallTime(moment);
  if (period === 'month') return { start: zone.moment(year, month, 1, 0), next: zone.moment(year, month + 1, 1, 0) };
  const first = period === 'day' ? date : date - ((weekday + 6) % 7);
  const count = period === 'day' ? 1 : 7;
  return { start: zone.moment(year, month, first, 0), next: zone.moment(year, month, first + count, 0) };
}

/** How many happened in the calendar period of `now`. What may have happened in it counts. */
export function countIn(period: Period, zone: Zone, moments: readonly Moment[], now: number): number {
  const { start } = bounds(period, zone, now);
  return moments.filter(({ latest }) => latest >= start).length;
}

/** How many more may happen at `now` below `limit`, in the calendar period and in the stretch before. */
export function leftIn(period: Period, zone: Zone, moments: readonly Moment[], now: number, limit: number): number {
  const since = Math.min(bounds(period, zone, now).start, now - stretches[period] + 1);
  return Math.max(0, limit - moments.filter(({ latest }) => latest >= since).length);
}

/** When there may be room for one more below `limit`, from `now` on; undefined when there is at once. */
export function fullUntil(
  period: Period,
  zone: Zone,
  moments: readonly Moment[],
  now: number,
  limit: number,
): number | undefined {
  const { start, next } = bounds(period, zone, now);
  const isFull = moments.filter(({ latest }) => latest >= start).length >= limit;
  const stretch = stretches[period];
  const recent = moments
    .map(({ latest }) => latest)
    .filter((latest) => latest > now - stretch)
    .sort((one, other) => one - other);
  const oldest = recent[recent.length - limit];
  if (oldest !== undefined) return Math.max(oldest + stretch, isFull ? next : 0);
  return isFull ? next : undefined;
}
