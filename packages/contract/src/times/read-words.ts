import { day, hour, type Interval, minute } from './interval.ts';
import { readForeignAge, readMonth, type Unit } from './languages.ts';
import { dayInUtc } from './read-instant.ts';

const lengths: Readonly<Record<Unit, number>> = {
  second: 1000,
  minute,
  hour,
  day,
  week: 7 * day,
  // The longest there are: what an age claims must not be taken for more than it does.
  month: 31 * day,
  year: 366 * day,
};

const unitsByWord: Readonly<Record<string, Unit>> = {
  ...{ s: 'second', sec: 'second', secs: 'second', second: 'second', seconds: 'second' },
  ...{ m: 'minute', min: 'minute', mins: 'minute', minute: 'minute', minutes: 'minute' },
  ...{ h: 'hour', hr: 'hour', hrs: 'hour', hour: 'hour', hours: 'hour' },
  ...{ d: 'day', day: 'day', days: 'day', w: 'week', wk: 'week', wks: 'week', week: 'week', weeks: 'week' },
  ...{ mo: 'month', mos: 'month', month: 'month', months: 'month' },
  ...{ y: 'year', yr: 'year', yrs: 'year', year: 'year', years: 'year' },
};

const single: Readonly<Record<string, readonly [count: number, unit: Unit]>> = {
  now: [0, 'hour'],
  'just now': [0, 'hour'],
  moments: [0, 'hour'],
  today: [0, 'day'],
  yesterday: [1, 'day'],
  'last week': [1, 'week'],
  'last month': [1, 'month'],
  'last year': [1, 'year'],
};

const introduction = /^(?:sent|received|invited|connected)(?: on)?:?\s+/i;

/** Reads an age in LinkedIn's words: "5d", "2 weeks ago", "Sent yesterday". */
export function readAge(value: unknown, now: number): Interval | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(introduction, '');
  const age = readEnglishAge(text.toLowerCase()) ?? readForeignAge(text);
  if (age === undefined) return undefined;
  const { unit, count } = age;
  // An age is rounded down, and LinkedIn rounds as it likes.
  return { earliest: now - (count + 1) * lengths[unit] - day, latest: now - Math.max(0, count - 1) * lengths[unit] };
}

function readEnglishAge(text: string): { readonly unit: Unit; readonly count: number } | undefined {
  const known = Object.hasOwn(single, text.replace(/ ago$/, '')) ? single[text.replace(/ ago$/, '')] : undefined;
  if (known !== undefined) return { count: known[0], unit: known[1] };
  const [, number = '', word = ''] = /^(?:about |over )?(\d{1,6}|an?|one)\+?\s?([a-z]+)(?: ago)?$/.exec(text) ?? [];
  const unit = Object.hasOwn(unitsByWord, word) ? unitsByWord[word] : undefined;
  return unit && { unit, count: /^\d/.test(number) ? Number(number) : 1 };
}

/** Reads a number of whole days that something is old. */
export function readAgeInDays(value: unknown, now: number): Interval | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return undefined;
  return { earliest: now - (value + 1) * day, latest: now - value * day };
}

/** Reads a day in words: "Connected on Feb 15, 2024", "May 14, 2026", "14 mai 2026". */
export function readDay(value: unknown): Interval | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(introduction, '');
  const [year, ...furtherYears] = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const [date, month, ...others] = text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (year === undefined || furtherYears.length > 0 || date === undefined || others.length > 0) return undefined;
  const start =
    month === undefined
      ? dayInUtc(Number(year), readNamedMonth(text) ?? 0, Number(date))
      : dayInUtc(Number(year), Number(date), Number(month));
  // Whose day it is, nobody says.
  return start === undefined ? undefined : { earliest: start - day, latest: start + 2 * day };
}

/** All words of a date but its month are small ones, such as "de". */
function readNamedMonth(text: string): number | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const months = words.flatMap((word) => readMonth(word) ?? []);
  const isDate = months.length === 1 && words.every((word) => readMonth(word) !== undefined || word.length <= 3);
  return isDate ? months[0] : undefined;
}
