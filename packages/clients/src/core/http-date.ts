import { dayMs } from './durations.ts';
import { readUtcTime } from './utc-time.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?<month>${monthNames.join('|')})`;
const time = String.raw`(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})`;
const day = '(?:mon|tue|wed|thu|fri|sat|sun)';
const longDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const zone = '(?:gmt|utc|z|[+-]00:?00)';

/** The three forms of RFC 9110, section 5.6.7: IMF-fixdate, RFC 850 and asctime. The last one names no zone. */
const forms = [
  String.raw`(?:${day},? )?(?<date>\d{1,2}) ${month} (?<year>\d{4}) ${time} ${zone}`,
  String.raw`(?:${longDay}, )?(?<date>\d{1,2})-${month}-(?<year>\d{2}) ${time} ${zone}`,
  String.raw`${day} ${month} {1,2}(?<date>\d{1,2}) ${time} (?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

const fiftyYearsMs = 50 * 365.25 * dayMs;

/**
 * Reads an HTTP date, which is always UTC, as milliseconds since 1970; undefined for anything else.
 *
 * @param now - By which a year of two digits is told: it is at most 50 years ahead.
 */
export function readHttpDate(text: string, now: Date): number | undefined {
  const parts = forms.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { year = '' } = parts;
  if (year.length === 4) return toTime(parts, Number(year));
  const century = Math.floor(now.getUTCFullYear() / 100) * 100;
  return [century + 100, century, century - 100]
    .map((start) => toTime(parts, start + Number(year)))
    .find((found) => found !== undefined && found <= now.getTime() + fiftyYearsMs);
}

/** The moment of an answer by its `Date` header; undefined without one that can be read. */
export function readDateHeader(header: string | undefined, now: Date = new Date()): Date | undefined {
  const time = header === undefined ? undefined : (readHttpDate(header, now) ?? readUtcTime(header));
  return time === undefined ? undefined : new Date(time);
}

/** Undefined for what is not in the calendar. A leap second belongs to the next minute. */
function toTime(parts: Readonly<Record<string, string>>, year: number): number | undefined {
  const [date, hour, minute, second] = ['date', 'hour', 'minute', 'second'].map((name) => Number(parts[name]));
  if (date === undefined || hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const start = new Date(0);
  start.setUTCFullYear(year, monthNames.indexOf(parts['month']?.toLowerCase() ?? ''), date);
  return start.getUTCDate() === date ? start.setUTCHours(hour, minute, second) : undefined;
}
