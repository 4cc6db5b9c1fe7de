import { day } from '../../world/lengths.ts';
export type QuotaWindow = 'daily' | 'weekly';

/** The window around a time: a day in UTC, or a week that starts on Monday. */
export function windowAt(window: QuotaWindow, now: Date): { readonly start: Date; readonly end: Date } {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const daysSinceMonday = (now.getUTCDay() + 6) % 7;
  const [start, days] = window === 'daily' ? [midnight, 1] : [midnight - daysSinceMonday * day, 7];
  return { start: new Date(start), end: new Date(start + days * day) };
}
