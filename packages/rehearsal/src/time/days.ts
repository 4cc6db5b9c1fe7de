import type { Zone } from '@invitekit/clients/sender';

/** The day of a moment in a time zone: `2026-06-01`. */
export function dateOf(zone: Zone, moment: number): string {
  const { year, month, day } = zone.wallTime(moment);
  return toDate(year, month, day);
}

/** The Monday of the week of a moment. */
export function mondayOf(zone: Zone, moment: number): string {
  const { year, month, day, weekday } = zone.wallTime(moment);
  return toDate(year, month, day - ((weekday + 6) % 7));
}

/** The days from one moment to another, the last one excluded where it only begins. */
export function datesBetween(
  zone: Zone,
  from: number,
  until: number,
): readonly { readonly date: string; readonly noon: number }[] {
  const { year, month, day } = zone.wallTime(from);
  const dates: { readonly date: string; readonly noon: number }[] = [];
  for (let ahead = 0; zone.moment(year, month, day + ahead, 0) < until; ahead += 1) {
    dates.push({ date: toDate(year, month, day + ahead), noon: zone.moment(year, month, day + ahead, 12 * 60) });
  }
  return dates;
}

/** A day beyond the end of the month, or before its beginning, is in another one. */
function toDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
