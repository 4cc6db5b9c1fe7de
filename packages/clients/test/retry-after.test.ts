import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateHeader } from '../src/core/http-date.ts';
import { readRetryAfter } from '../src/core/retry-after.ts';

const answeredAt = new Date('2026-06-01T09:00:00Z');

describe('Retry-After', () => {
  test.each([
    ['60', 60_000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['0.25', 250],
    ['1.005', 1005],
    ['0.0001', 1],
    ['1.0000', 1000],
    ['0.0009999999', 1],
    ['86400', 86_400_000],
    ['999999999', 999_999_999_000],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
    // The three forms of a date.
    ['Mon, 01 Jun 2026 09:02:00 GMT', 120_000],
    ['Monday, 01-Jun-26 09:02:00 GMT', 120_000],
    ['Mon Jun  1 09:02:00 2026', 120_000],
    ['Thu Jun 11 09:00:00 2026', 864_000_000],
    // A recipient does not mind these.
    ['mon, 01 jun 2026 09:02:00 gmt', 120_000],
    ['Mon, 1 Jun 2026 09:02:00 UTC', 120_000],
    ['Mon, 01 Jun 2026 09:01:60 GMT', 120_000],
    ['2026-06-01T09:02:00Z', 120_000],
    ['2026-06-01T09:02:00', 120_000],
    ['2026-06-01T11:02:00+02:00', 120_000],
    // What lies behind is no wait.
    ['Mon, 01 Jun 2026 08:00:00 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Sun Nov  6 08:49:37 1994', 0],
    // Joined values: the longest.
    ['120, 60', 120_000],
    ['60,120', 120_000],
    ['60, 1.5, 90', 90_000],
    ['Mon, 01 Jun 2026 09:02:00 GMT, 60', 120_000],
    ['180, Mon, 01 Jun 2026 09:02:00 GMT', 180_000],
    ['Monday, 01-Jun-26 09:02:00 GMT, Mon, 01 Jun 2026 09:05:00 GMT', 300_000],
    ['Mon Jun  1 09:02:00 2026, 30', 120_000],
    ['60,', 60_000],
    [', 60', 60_000],
  ])('"%s" is %i milliseconds', (header, milliseconds) => {
    expect(readRetryAfter(header, answeredAt)).toBe(milliseconds);
  });

  test.each([
    '-5',
    '+5',
    '1e3',
    '0x10',
    '.5',
    '5.',
    'Infinity',
    'NaN',
    'soon',
    'abc',
    '',
    ' ',
    ',',
    '5 seconds',
    'Mon, 31 Jun 2026 09:02:00 GMT',
    'Mon, 01 Foo 2026 09:02:00 GMT',
    'Mon, 01 Jun 2026 25:02:00 GMT',
    'Mon, 01 Jun 2026 09:60:00 GMT',
    'Mon, 01 Jun 2026',
    '01-Jun-2026',
    'June 1, 2026',
    'soon, 60',
    '60, -5',
    '60; 5',
    '__proto__',
    undefined,
  ])('"%s" says nothing', (header) => {
    expect(readRetryAfter(header, answeredAt)).toBeUndefined();
  });

  test('as a date tells nothing beside an answer without a date', () => {
    expect(readRetryAfter('Mon, 01 Jun 2026 09:02:00 GMT', new Date(Number.NaN))).toBeUndefined();
  });

  test.each([
    ['76', '2026-06-01T09:00:00Z', 1976],
    ['75', '2026-06-01T09:00:00Z', 2075],
    ['94', '1994-01-01T00:00:00Z', 1994],
    ['01', '1999-06-01T00:00:00Z', 2001],
    ['05', '2099-06-01T00:00:00Z', 2105],
  ])('the year %s, read at %s, is %i', (digits, now, year) => {
    expect(readDateHeader(`Sunday, 06-Nov-${digits} 08:49:37 GMT`, new Date(now))?.getUTCFullYear()).toBe(year);
  });

  test('reads each form of every date back', () => {
    const seconds = fc.integer({ min: 0, max: 40 * 365 * 86_400 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(toImf, toRfc850, toAsctime), (ahead, format) => {
        const date = new Date(answeredAt.getTime() + ahead * 1000);
        expect(readRetryAfter(format(date), answeredAt)).toBe(ahead * 1000);
        expect(readRetryAfter(`${format(date)}, 5`, answeredAt)).toBe(Math.max(5, ahead) * 1000);
      }),
    );
  });

  test('never gives what is no whole wait, whatever the header', () => {
    const piece = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String), fc.date().map(String));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3 }), (pieces) => {
        const wait = readRetryAfter(pieces.join(', '), answeredAt);
        expect(wait === undefined || (Number.isSafeInteger(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});

test.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])('dates are UTC also in %s', (zone) => {
  const modules = ['retry-after', 'http-date', 'approximate-time'].map((name) => `./src/core/${name}.ts`);
  const program = `
    const [{ readRetryAfter }, { readDateHeader }, { readIsoTime }] = await Promise.all(${JSON.stringify(modules)}
      .map((file) => import(file)));
    const at = readDateHeader('Mon Jun  1 09:00:00 2026');
    console.log(JSON.stringify([
      at, readRetryAfter('Mon Jun  1 09:02:00 2026', at), readRetryAfter('2026-06-01T09:02:00', at),
      readIsoTime('2026-06-01T09:00:00', at).latest, readIsoTime('2026-06-01 09:00', at).latest,
    ]));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  const moment = '2026-06-01T09:00:00.000Z';
  expect(JSON.parse(output)).toEqual([moment, 120_000, 120_000, moment, moment]);
});

function toImf(date: Date): string {
  return date.toUTCString();
}

function toRfc850(date: Date): string {
  const [day = '', rest] = toImf(date).split(', ');
  const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const long = longDays.find((each) => each.startsWith(day));
  return `${long}, ${rest?.replace(/^(\d\d) (\w{3}) \d\d(\d\d)/, '$1-$2-$3')}`;
}

function toAsctime(date: Date): string {
  const parts = /^(?<day>\w{3}), (?<date>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/.exec(toImf(date));
  const { day, date: number = '', month, year, time } = parts?.groups ?? {};
  return `${day} ${month} ${number.replace(/^0/, ' ')} ${time} ${year}`;
}
