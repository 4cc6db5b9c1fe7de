import { day, hour, type Interval, minute } from './interval.ts';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?(Z|[+-]\d{2}(?::?\d{2})?))?)?$/i;

/** No place is further from UTC. */
const farthestZone = 14 * hour;

/** Reads a date, or date and time, of ISO 8601 that the calendar has. */
export function readInstant(value: unknown): Interval | undefined {
  const [, year = '', month = '', date = '', hours, minutes = '', seconds = '0', zone] = isoParts(value);
  const start = dayInUtc(Number(year), Number(month), Number(date));
  if (start === undefined) return undefined;
  if (hours === undefined) return { earliest: start - farthestZone, latest: start + day + farthestZone };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const local = start + Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000;
  if (zone === undefined) return { earliest: local - farthestZone, latest: local + farthestZone };
  const offset = readOffset(zone);
  return offset === undefined ? undefined : { earliest: local - offset, latest: local - offset + 1000 };
}

/** Reads milliseconds since 1970. */
export function readMilliseconds(value: unknown): Interval | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? { earliest: value, latest: value } : undefined;
}

/** Reads whole seconds since 1970. */
export function readSeconds(value: unknown): Interval | undefined {
  return Number.isInteger(value) ? { earliest: Number(value) * 1000, latest: (Number(value) + 1) * 1000 } : undefined;
}

/** The first moment of a day in UTC; undefined where the calendar has no such day. */
export function dayInUtc(year: number, month: number, date: number): number | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isSame = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && time.getUTCFullYear() === year;
  return isSame ? time.getTime() : undefined;
}

function isoParts(value: unknown): readonly (string | undefined)[] {
  return (typeof value === 'string' && iso.exec(value)) || [];
}

function readOffset(zone: string): number | undefined {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = Number(hours) * hour + Number(minutes) * minute;
  if (offset > farthestZone || Number(minutes) > 59) return undefined;
  return sign === '-' ? -offset : offset;
}
