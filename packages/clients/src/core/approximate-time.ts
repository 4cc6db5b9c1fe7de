import { dayMs, hourMs, minuteMs } from './durations.ts';
import { readUtcTime } from './utc-time.ts';

/** How precisely a vendor tells a time; `unknown` when its words could not be read. */
export type Precision = 'exact' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'unknown';

/**
 * When something happened, as an interval, because most vendors only tell an age such as `5d`.
 * The true time lies between `earliest` and `latest`; both are ISO 8601 in UTC with milliseconds.
 */
export interface ApproximateTime {
  /** The vendor's own words. */
  readonly text: string;
  /** Not before this moment: ISO 8601, UTC, milliseconds. A very early date where the words could not be read. */
  readonly earliest: string;
  /** Not after this moment: ISO 8601, UTC, milliseconds. Compare it to act on what is surely old. */
  readonly latest: string;
  /** The unit in which the vendor tells it; with `exact` both ends are the same. */
  readonly precision: Precision;
}

type Unit = Exclude<Precision, 'exact' | 'unknown'>;

const lengths: Readonly<Record<Unit, number>> = {
  second: 1000,
  minute: minuteMs,
  hour: hourMs,
  day: dayMs,
  week: 7 * dayMs,
  month: 30 * dayMs,
  year: 365 * dayMs,
};

const unitWords: readonly (readonly [unit: Unit, words: string])[] = [
  ['second', 's sec secs second seconds'],
  ['minute', 'm min mins minute minutes'],
  ['hour', 'h hr hrs hour hours'],
  ['day', 'd day days'],
  ['week', 'w wk wks week weeks'],
  ['month', 'mo mos month months'],
  ['year', 'y yr yrs year years'],
];

const unitOfWord = new Map(unitWords.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)));

const wordedAges = new Map<string, readonly [count: number, unit: Unit]>([
  ['now', [0, 'minute']],
  ['just now', [0, 'minute']],
  ['today', [0, 'day']],
  ['yesterday', [1, 'day']],
]);

/** A time that the vendor tells as ISO 8601, UTC where it names no zone; in `text` its words for it. */
export function readIsoTime(iso: string, answeredAt: Date, text = iso): ApproximateTime {
  const time = readUtcTime(iso);
  if (time === undefined) return unreadable(text, answeredAt);
  const moment = new Date(time).toISOString();
  return { text, earliest: moment, latest: moment, precision: 'exact' };
}

/** A time that the vendor tells in milliseconds since 1970, or as ISO 8601. */
export function readMoment(value: number | string | null | undefined, answeredAt: Date): ApproximateTime {
  if (typeof value !== 'number') return readIsoTime(value ?? '', answeredAt);
  const date = new Date(value);
  return readIsoTime(Number.isNaN(date.getTime()) ? '' : date.toISOString(), answeredAt, String(value));
}

/** `count` whole units before `answeredAt`: five days are between 5 and 6 days ago. */
export function aged(text: string, count: number, unit: Unit, answeredAt: Date): ApproximateTime {
  const milliseconds = lengths[unit];
  return {
    text,
    earliest: new Date(answeredAt.getTime() - (count + 1) * milliseconds).toISOString(),
    latest: new Date(answeredAt.getTime() - count * milliseconds).toISOString(),
    precision: unit,
  };
}

/**
 * Reads a vendor's words for a time against the moment the vendor answered: `5d`, `2 days ago`, `Sent yesterday`,
 * `May 14, 2026`. A calendar date is that day in UTC. What cannot be read lies somewhere before the answer.
 */
export function readTime(words: string | null | undefined, answeredAt: Date): ApproximateTime {
  const text = words ?? '';
  return readAge(text, answeredAt) ?? readCalendarDate(text) ?? unreadable(text, answeredAt);
}

/** Reads an age such as `5d` or `2 days ago`, or answers undefined. */
export function readAge(text: string, answeredAt: Date): ApproximateTime | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(sent|received)\s+/, '');
  const worded = wordedAges.get(words);
  if (worded !== undefined) return aged(text, worded[0], worded[1], answeredAt);

  const { count, word } = /^(?<count>\d{1,3}|an?)\s*(?<word>[a-z]+)(?:\s+ago)?$/.exec(words)?.groups ?? {};
  if (count === undefined || word === undefined) return undefined;
  const unit = unitOfWord.get(word);
  return unit && aged(text, count.startsWith('a') ? 1 : Number(count), unit, answeredAt);
}

function readCalendarDate(text: string): ApproximateTime | undefined {
  const parts = /^(?:(?:sent|received) )?(?<month>[a-z]{3,9}) (?<day>\d{1,2}), (?<year>\d{4})$/i.exec(
    text.trim(),
  )?.groups;
  if (parts === undefined) return undefined;
  const { month, day: dayOfMonth, year } = parts;
  const start = new Date(`${month} ${dayOfMonth}, ${year} UTC`);
  // What is not in the calendar, such as February 31, would become another day.
  if (start.getUTCDate() !== Number(dayOfMonth) || start.getUTCFullYear() !== Number(year)) return undefined;
  return {
    text,
    earliest: start.toISOString(),
    latest: new Date(start.getTime() + dayMs - 1).toISOString(),
    precision: 'day',
  };
}

function unreadable(text: string, answeredAt: Date): ApproximateTime {
  return { text, earliest: new Date(0).toISOString(), latest: answeredAt.toISOString(), precision: 'unknown' };
}
