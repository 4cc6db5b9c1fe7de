import { toText } from '@invitekit/specs/reader';
import { objectsIn } from '../facts/visit.ts';
import type { Problem } from '../report/report.ts';
import { day, type Interval, type ReadTime } from './interval.ts';
import { readInstant, readMilliseconds, readSeconds } from './read-instant.ts';
import { readAge, readAgeInDays, readDay } from './read-words.ts';

/** The ways in which vendors tell a time. */
const forms = {
  instant: { read: readInstant, words: 'a date and time of ISO 8601' },
  milliseconds: { read: readMilliseconds, words: 'milliseconds since 1970' },
  seconds: { read: readSeconds, words: 'seconds since 1970' },
  age: { read: readAge, words: 'an age, such as "5d" or "2 days ago"' },
  days: { read: readAgeInDays, words: 'a number of whole days' },
  day: { read: readDay, words: 'a day, such as "May 14, 2026"' },
} as const satisfies Record<string, { readonly read: ReadTime; readonly words: string }>;

export interface TimeField {
  readonly forms: readonly (keyof typeof forms)[];
  /** How far ahead it may lie, in days. Default: it has been. */
  readonly daysAhead?: number;
}

/** What a vendor calls the fields that tell a time, wherever they stand. */
export type TimeFields = Readonly<Record<string, TimeField>>;

/** The moment at which an answer came, and how much later it may be, in milliseconds. */
export interface Now {
  readonly now: number;
  readonly tolerance: number;
}

/** LinkedIn began in May 2003; a clock that stands near that is left some room. */
const began = Date.UTC(2003, 4, 1);
const longestAge = 20 * 366 * day;

/** Holds every time in an answer against the moment at which it came: it is a time, and it can have been. */
export function checkTimes(body: unknown, fields: TimeFields, moment: Now): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [object, at] of objectsIn(body)) {
    const read = Object.entries(object).flatMap(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined || value === null || value === undefined) return [];
      const time = readTime(value, field, moment.now);
      const wrong = time === undefined ? `${describe(field)}` : whyImplausible(time, field, moment);
      if (wrong !== undefined) problems.push({ rule: 'time', came: `${at}/${key}: ${toText(value)}`, wanted: wrong });
      return time === undefined || wrong !== undefined ? [] : [{ key, value, time }];
    });
    problems.push(...contradictions(read, at, moment.tolerance));
  }
  return problems;
}

function readTime(value: unknown, field: TimeField, now: number): Interval | undefined {
  for (const form of field.forms) {
    const time = forms[form].read(value, now);
    if (time !== undefined) return time;
  }
  return undefined;
}

function describe(field: TimeField): string {
  return field.forms.map((form) => forms[form].words).join(', or ');
}

function whyImplausible(
  { earliest, latest }: Interval,
  { daysAhead = 0 }: TimeField,
  { now, tolerance }: Now,
): string | undefined {
  if (earliest > now + daysAhead * day + tolerance) {
    const until = new Date(now + daysAhead * day).toISOString();
    return daysAhead === 0 ? `a time in the past; the answer is from ${until}` : `a time before ${until}`;
  }
  const oldest = Math.min(began, now - longestAge);
  return latest < oldest ? `a time since LinkedIn began; it is before ${new Date(oldest).toISOString()}` : undefined;
}

interface ReadField {
  readonly key: string;
  readonly value: unknown;
  readonly time: Interval;
}

/** Fields of which one words what the other says. */
const pairs: readonly (readonly [one: string, other: string])[] = [
  ['sent_time', 'sent_time_days'],
  ['date', 'parsed_datetime'],
];

function contradictions(read: readonly ReadField[], at: string, tolerance: number): readonly Problem[] {
  return pairs.flatMap(([one, other]) => {
    const [first, second] = [one, other].map((name) => read.find(({ key }) => key === name));
    if (first === undefined || second === undefined || overlap(first.time, second.time, tolerance + day)) return [];
    const came = `${at}: ${one} ${toText(first.value)}, ${other} ${toText(second.value)}`;
    return [{ rule: 'time' as const, came, wanted: `${one} and ${other} with the same time` }];
  });
}

function overlap(one: Interval, other: Interval, room: number): boolean {
  return one.earliest <= other.latest + room && other.earliest <= one.latest + room;
}
