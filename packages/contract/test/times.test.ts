import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTimes, type TimeField } from '../src/times/check-times.ts';

const now = Date.parse('2026-06-01T09:00:00Z');
const moment = { now, tolerance: 5 * 60_000 };

const isTime = (value: unknown, ...forms: TimeField['forms']) =>
  checkTimes({ items: [{ at: value }] }, { at: { forms } }, moment).length === 0;

const past = fc.date({ min: new Date('2004-01-01'), max: new Date(now), noInvalidDate: true });

describe('a time of ISO 8601', () => {
  test('may be any that has been', () => {
    fc.assert(
      fc.property(past, (date) => isTime(date.toISOString(), 'instant')),
      { seed: 1 },
    );
  });

  test.for([
    '2026-05-14',
    '2026-05-14 10:00:00',
    '2026-05-14T10:00:00+02:00',
    '2026-06-01T09:04:00Z',
    '2024-02-29T00:00:00Z',
  ])('%s is one', (text) => {
    expect(isTime(text, 'instant')).toBe(true);
  });

  test.for([
    ...[
      '',
      'soon',
      'Invalid Date',
      'NaN',
      'null',
      '2026-13-45',
      '2026-02-30T10:00:00Z',
      '2025-02-29',
      '2026-05-14T25:00:00Z',
    ],
    ...[
      '2026-05-14T10:60:00Z',
      '2026-05-14T10:00:00+25:00',
      '1970-01-01T00:00:00Z',
      '1999-12-31',
      '2026-06-03T09:00:00Z',
    ],
    ...['2126-01-01T00:00:00Z', '1780000000', '5d', '+058400-01-01T00:00:00.000Z', 0, 1_700_000_000_000, true, {}],
  ])('%s is none', (text) => {
    expect(isTime(text, 'instant')).toBe(false);
  });

  test('is none in the future, nor before LinkedIn', () => {
    const future = fc.date({ min: new Date(now + 86_400_000), max: new Date('2900-01-01'), noInvalidDate: true });
    const before = fc.date({ min: new Date('1900-01-01'), max: new Date('2003-04-28'), noInvalidDate: true });
    const either = fc.oneof(future, before);
    fc.assert(
      fc.property(either, (date) => !isTime(date.toISOString(), 'instant')),
      { seed: 2 },
    );
  });
});

describe('milliseconds', () => {
  test('may be any that have been, and never seconds', () => {
    fc.assert(
      fc.property(past, (date) => isTime(date.getTime(), 'milliseconds')),
      { seed: 3 },
    );
    const seconds = (date: Date) => !isTime(Math.floor(date.getTime() / 1000), 'milliseconds');
    fc.assert(fc.property(past, seconds), { seed: 4 });
  });

  test.for([0, -1, 1e15, Number.NaN, '1700000000000'])('%s are none', (value) => {
    expect(isTime(value, 'milliseconds')).toBe(false);
  });
});

describe('an age', () => {
  const languages = [
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'pl',
    'ru',
    'uk',
    'tr',
    'ja',
    'ko',
    'zh-Hans',
    'ar',
    'hi',
    'cs',
  ];
  const units = ['minute', 'hour', 'day', 'week', 'month'] as const;

  test('may be told in each language of LinkedIn', () => {
    const age = fc.record({
      language: fc.constantFrom(...languages),
      unit: fc.constantFrom(...units),
      count: fc.integer({ min: 1, max: 30 }),
    });
    const isOne = ({ language, unit, count }: { language: string; unit: (typeof units)[number]; count: number }) =>
      isTime(new Intl.RelativeTimeFormat(language).format(-count, unit), 'age');
    fc.assert(fc.property(age, isOne), { seed: 5 });
  });

  test.for([
    '5d',
    '2w',
    '1mo',
    '3h',
    'now',
    'just now',
    'Sent yesterday',
    'Sent 3 weeks ago',
    'a month ago',
    'last week',
  ])('%s is one', (text) => {
    expect(isTime(text, 'age')).toBe(true);
  });

  test.for([
    ...[
      '',
      'soon',
      'Invalid Date',
      'NaN ago',
      'undefined ago',
      '-3 days ago',
      'in 3 days',
      'tomorrow',
      '99 bananas ago',
    ],
    ...['5', '5 ago', 'days ago', '40 years ago', 'constructor', '2026-13-45', '1970-01-01', 5],
  ])('%s is none', (text) => {
    expect(isTime(text, 'age')).toBe(false);
  });
});

describe('a day in words', () => {
  test.for([
    'Connected on Feb 15, 2024',
    'May 14, 2026',
    '14 mai 2026',
    '14 de mayo de 2026',
    '14. Mai 2026',
    '14 мая 2026',
  ])('%s is one', (text) => {
    expect(isTime(text, 'day')).toBe(true);
  });

  test.for([
    ...[
      'Connected on Feb 30, 2024',
      'Foo 3, 2026',
      'May 2026',
      'Connected on soon',
      'January 1, 1970',
      'May 14, 2126',
      '',
    ],
    ...['14', 'Invalid Date', '2026-13-45', 'May 14, 20266'],
  ])('%s is none', (text) => {
    expect(isTime(text, 'day')).toBe(false);
  });
});

test('two fields of one time have to agree', () => {
  const fields = { sent_time: { forms: ['age'] }, sent_time_days: { forms: ['days'] } } as const;
  const wrong = (days: number) => checkTimes({ sent_time: '5d', sent_time_days: days }, fields, moment).length;
  expect([5, 6, 100, 0].map(wrong)).toEqual([0, 0, 1, 1]);
});
