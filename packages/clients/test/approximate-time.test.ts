import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime } from '../src/core/approximate-time.ts';

const answeredAt = new Date('2026-06-01T09:00:00.000Z');

describe('a time that a vendor words', () => {
  test.each([
    ['5d', '2026-05-26T09:00:00.000Z', '2026-05-27T09:00:00.000Z', 'day'],
    ['2 days ago', '2026-05-29T09:00:00.000Z', '2026-05-30T09:00:00.000Z', 'day'],
    ['yesterday', '2026-05-30T09:00:00.000Z', '2026-05-31T09:00:00.000Z', 'day'],
    ['Sent yesterday', '2026-05-30T09:00:00.000Z', '2026-05-31T09:00:00.000Z', 'day'],
    ['today', '2026-05-31T09:00:00.000Z', '2026-06-01T09:00:00.000Z', 'day'],
    ['2 weeks ago', '2026-05-11T09:00:00.000Z', '2026-05-18T09:00:00.000Z', 'week'],
    ['1w', '2026-05-18T09:00:00.000Z', '2026-05-25T09:00:00.000Z', 'week'],
    ['Sent 2 months ago', '2026-03-03T09:00:00.000Z', '2026-04-02T09:00:00.000Z', 'month'],
    ['3mo', '2026-02-01T09:00:00.000Z', '2026-03-03T09:00:00.000Z', 'month'],
    ['1 year ago', '2024-06-01T09:00:00.000Z', '2025-06-01T09:00:00.000Z', 'year'],
    ['an hour ago', '2026-06-01T07:00:00.000Z', '2026-06-01T08:00:00.000Z', 'hour'],
    ['30m', '2026-06-01T08:29:00.000Z', '2026-06-01T08:30:00.000Z', 'minute'],
    ['30 seconds ago', '2026-06-01T08:59:29.000Z', '2026-06-01T08:59:30.000Z', 'second'],
    ['45s', '2026-06-01T08:59:14.000Z', '2026-06-01T08:59:15.000Z', 'second'],
    ['0 secs ago', '2026-06-01T08:59:59.000Z', '2026-06-01T09:00:00.000Z', 'second'],
    ['Sent a second ago', '2026-06-01T08:59:58.000Z', '2026-06-01T08:59:59.000Z', 'second'],
    ['Received 1 sec', '2026-06-01T08:59:58.000Z', '2026-06-01T08:59:59.000Z', 'second'],
    ['now', '2026-06-01T08:59:00.000Z', '2026-06-01T09:00:00.000Z', 'minute'],
    ['just now', '2026-06-01T08:59:00.000Z', '2026-06-01T09:00:00.000Z', 'minute'],
    ['May 14, 2026', '2026-05-14T00:00:00.000Z', '2026-05-14T23:59:59.999Z', 'day'],
    ['il y a 2 jours', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
    ['90 seconds ago', '2026-06-01T08:58:29.000Z', '2026-06-01T08:58:30.000Z', 'second'],
    ['5 sekunden', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
    ['February 31, 2026', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
    ['May 14, 0001', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
    ['constructor', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
    ['__proto__', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
    ['', '1970-01-01T00:00:00.000Z', '2026-06-01T09:00:00.000Z', 'unknown'],
  ])('"%s" lies between %s and %s', (text, earliest, latest, precision) => {
    expect(readTime(text, answeredAt)).toEqual({ text, earliest, latest, precision });
  });

  test('never makes an interval that ends before it starts, whatever the words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(sent )?\d{1,6} ?[a-z]{1,6}( ago)?$/)), (text) => {
        const { earliest, latest } = readTime(text, answeredAt);
        expect(earliest <= latest).toBe(true);
      }),
    );
  });
});
