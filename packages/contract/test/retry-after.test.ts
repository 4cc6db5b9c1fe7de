import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRetryAfter } from '../src/run/retry-after.ts';

const now = new Date('2026-06-01T09:00:00.000Z');

describe('a Retry-After header', () => {
  test.each([
    ['120', 120_000],
    ['0', 0],
    [' 7 ', 7000],
    ['007', 7000],
    ['1.5', 1500],
    ['.5', 500],
    ['1.1', 1100],
    ['0.0001', 1],
    ['2.00001', 2001],
    ['120, 60', 120_000],
    ['60,120', 120_000],
    ['1.5, 0, 3', 3000],
    ['Mon, 01 Jun 2026 09:00:30 GMT', 30_000],
    ['Mon, 1 Jun 2026 9:00:30 GMT', 30_000],
    ['mon, 01 jun 2026 09:00:30 gmt', 30_000],
    ['Mon, 01 Jun 2026 09:00:30 UTC', 30_000],
    ['Mon, 01 Jun 2026 09:00:30 +0000', 30_000],
    ['Mon, 01 Jun 2026 09:00:30', 30_000],
    ['Monday, 01-Jun-26 09:00:30 GMT', 30_000],
    ['Mon, 01-Jun-2026 09:00:30 GMT', 30_000],
    ['Monday, 01-Jun-26 09:00:30', 30_000],
    ['Mon Jun  1 09:00:30 2026', 30_000],
    ['Mon Jun 01 09:00:30 2026', 30_000],
    ['2026-06-01T09:00:30Z', 30_000],
    ['2026-06-01T09:00:30.250Z', 30_000],
    ['2026-06-01T09:00:30', 30_000],
    ['2026-06-01 09:00:30', 30_000],
    ['Mon, 01 Jun 2026 09:00:60 GMT', 60_000],
    ['Sun, 31 May 2026 09:00:00 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Mon, 01 Jun 2026 09:00:30 GMT, Mon, 01 Jun 2026 09:01:00 GMT', 60_000],
    ['10, Mon, 01 Jun 2026 09:00:30 GMT', 30_000],
    ['Mon, 01 Jun 2026 09:00:30 GMT, 90', 90_000],
    ['Mon Jun  1 09:00:30 2026, 45', 45_000],
    ['99999999999999999999', Number.MAX_SAFE_INTEGER],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
  ])('%j is a wait of %i ms', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });

  test.each([
    ...[
      '',
      ' ',
      ',',
      '60,',
      ',60',
      '60,,60',
      '-5',
      '+5',
      '60, -5',
      '1e3',
      '0x10',
      '1.',
      '1.5.5',
      '1 2',
      '٣',
      'soon',
      '60 s',
    ],
    ...['60, soon', 'NaN', 'Infinity', 'null', 'true', 'GMT', 'Mon', '2026-06-01', 'Mon, 01 Jun 2026', '09:00:30'],
    ...['Mon, 31 Feb 2026 09:00:30 GMT', 'Mon, 00 Jun 2026 09:00:30 GMT', 'Mon, 01 Foo 2026 09:00:30 GMT'],
    ...['Mon, 01 Jun 2026 24:00:30 GMT', 'Mon, 01 Jun 2026 09:60:30 GMT', 'Mon, 01 Jun 2026 09:00:61 GMT'],
    ...['Mon, 01 Jun 2026 09:00:30 +0200', 'Mon, 01 Jun 2026 09:00:30 EST', '2026-13-01T09:00:30Z', 'x 60'],
  ])('%j says nothing', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });

  test('that is missing says nothing', () => {
    expect(readRetryAfter(null, now)).toBeUndefined();
  });

  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const moment = fc
    .integer({ min: -50_000_000, max: 1_000_000_000 })
    .map((seconds) => new Date(now.getTime() + seconds * 1000));

  /** The forms of RFC 9110, as its section 5.6.7 writes them. */
  const written = moment.chain((at) => {
    const imfFixdate = at.toUTCString();
    const [, day = '', month = '', year = '', time = ''] = imfFixdate.split(' ');
    const rfc850 = `${longDays[at.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
    const asctime = `${days[at.getUTCDay()]} ${month} ${String(at.getUTCDate()).padStart(2)} ${time} ${year}`;
    const wait = Math.max(0, at.getTime() - now.getTime());
    const texts = [imfFixdate, rfc850, asctime, imfFixdate.replace(' GMT', ''), at.toISOString()];
    return fc.constantFrom(...texts.map((text) => ({ text, wait })));
  });
  const number = fc
    .tuple(fc.nat(100_000), fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined }))
    .map(([whole, fraction]) => {
      const text = fraction === undefined ? String(whole) : `${whole}.${fraction}`;
      const micros = BigInt(whole) * 1_000_000n + BigInt((fraction ?? '').padEnd(6, '0'));
      return { text, wait: Number((micros + 999n) / 1000n) };
    });

  test('is the longest of its values, numbers and dates of every form', () => {
    const header = fc.array(fc.oneof(written, number), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(header, (values) => {
        const text = values.map((value) => value.text).join(', ');
        expect(readRetryAfter(text, now)).toBe(Math.max(...values.map(({ wait }) => wait)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('of any other text is nothing, or a whole number that is not negative', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+.,: 0-9a-zGMT]*$/)), (text) => {
        const wait = readRetryAfter(text, now);
        expect(wait === undefined || (Number.isSafeInteger(wait) && wait >= 0)).toBe(true);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});
