import { vendors } from '@invitekit/specs/vendors';
import { day, hour, minute } from '../../../src/world/lengths.ts';

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat('en-GB');
const relativeFormat = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always', style: 'short' });

type TimeValue = string | number;

export const dateOf = (time: TimeValue) => dateFormat.format(new Date(time));
export const weekdayOf = (time: TimeValue) => weekdayFormat.format(new Date(time));
export const timeOf = (time: TimeValue) => timeFormat.format(new Date(time));
export const momentOf = (time: TimeValue) => `${dateOf(time)}, ${timeOf(time)} UTC`;
export const count = (value: number) => numberFormat.format(value);

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

/** For instance "5 days ago" or "in 3 hours". */
export function distance(time: TimeValue, from: number | undefined): string {
  if (from === undefined) return '';
  const difference = new Date(time).getTime() - from;
  const [unit, length] = units.find(([, each]) => Math.abs(difference) >= each) ?? ['minute', minute];
  const whole = Math.trunc(difference / length);
  return whole === 0 ? 'now' : relativeFormat.format(whole, unit);
}

const displayNames = new Map<string, string>(
  Object.values(vendors).map(({ name, displayName }) => [name, displayName]),
);

/** What a vendor calls itself. */
export const vendorName = (vendor: string) => displayNames.get(vendor) ?? vendor;

/** For instance "1 request" or "1,200 requests". */
export const counted = (value: number, one: string) => `${count(value)} ${value === 1 ? one : `${one}s`}`;
