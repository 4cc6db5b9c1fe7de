import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../src/sender/chance.ts';
import { fullUntil, type Period, periods } from '../src/sender/windows.ts';
import { nextWorkingMoment, type WorkingHours } from '../src/sender/working-hours.ts';
import { createZone } from '../src/sender/zoned-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Half hours, quarters, the ends of the day line, and clocks that change at midnight or by half an hour. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

const zoneName = fc.constantFrom(...zones);
const moment = fc.integer({ min: Date.parse('2019-12-25T00:00:00Z'), max: Date.parse('2031-01-07T00:00:00Z') });

const clocks = new Map(
  zones.map((timeZone) => {
    const style = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
    return [timeZone, new Intl.DateTimeFormat('sv-SE', style)];
  }),
);

/** What the clock on the wall shows, read in another way: Sweden writes 2026-06-01 09:00:00. */
function wall(timeZone: string, at: number): string {
  return clocks.get(timeZone)?.format(at) ?? '';
}

function parts(timeZone: string, at: number) {
  const [date = '', time = ''] = wall(timeZone, at).split(' ');
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return { date, year, month, day: dayOfMonth, weekday, minutes: hours * 60 + minutes };
}

/** A moment near which the clock of the zone changes, where it does. */
const nearChange = fc
  .tuple(zoneName, moment, fc.integer({ min: -2 * hour, max: 2 * hour }))
  .map(([zone, from, shift]) => {
    const offset = (at: number) => Math.round((Date.parse(`${wall(zone, at).replace(' ', 'T')}Z`) - at) / minute);
    let at = from;
    while (at < from + 366 * day && offset(at) === offset(at + day)) at += day;
    for (let step = day / 2; step >= minute; step /= 2) if (offset(at) === offset(at + step)) at += step;
    return { zone, at: Math.floor(at) + shift };
  });

const anyMoment = fc.oneof(fc.record({ zone: zoneName, at: moment }), nearChange);

describe('a time zone', () => {
  test('shows what another clock shows, in any zone at any moment', () => {
    fc.assert(
      fc.property(anyMoment, ({ zone, at }) => {
        const { year, month, day: date, weekday, minutes } = parts(zone, at);
        expect(createZone(zone).wallTime(at)).toEqual({ year, month, day: date, weekday, minutes });
      }),
      { numRuns: 300 },
    );
  });

  test('finds the first moment at which a day shows these minutes, or the one after a skip', () => {
    fc.assert(
      fc.property(anyMoment, ({ zone, at }) => {
        const { year, month, day: date, minutes } = parts(zone, at);
        const found = createZone(zone).moment(year, month, date, minutes);
        const start = Math.floor(at / minute) * minute;
        expect(wall(zone, found).slice(0, 16)).toBe(wall(zone, start).slice(0, 16));
        expect(found).toBeLessThanOrEqual(start);
        expect(start - found).toBeLessThanOrEqual(2 * hour);
      }),
      { numRuns: 300 },
    );
  });

  test('begins each day at its first moment, also where midnight is skipped', () => {
    fc.assert(
      fc.property(anyMoment, ({ zone, at }) => {
        const { year, month, day: date, date: text } = parts(zone, at);
        const start = createZone(zone).moment(year, month, date, 0);
        expect(parts(zone, start).date).toBe(text);
        expect(parts(zone, start - minute).date < text).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const workingHours = fc
  .record({
    days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    from: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    length: fc.integer({ min: 1, max: 24 * 60 }),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ days, from, length, start }) => {
    const to = Math.min(from + length, 24 * 60);
    return { weekdays: new Set(days), from, to, startWithin: Math.floor(start * (to - from - 1)) };
  });

describe('working hours', () => {
  test('hold the next moment, and it is the same from anywhere before it', () => {
    fc.assert(
      fc.property(anyMoment, workingHours, fc.double({ min: 0, max: 1, noNaN: true }), ({ zone, at }, hours, share) => {
        const all: WorkingHours = { zone: createZone(zone), ...hours };
        const next = nextWorkingMoment(all, 'account', at);
        expect(next).toBeGreaterThanOrEqual(at);
        // Two weeks, because a clock may skip the hours of one day.
        expect(next - at).toBeLessThan(15 * day);
        const { weekday, minutes } = parts(zone, next);
        expect(hours.weekdays.has(weekday)).toBe(true);
        expect(minutes).toBeLessThan(hours.to);
        // Where the clock has just gone back, minutes before the hours come once more within them.
        const isUsual = (minutes - parts(zone, next - 3 * hour).minutes + 24 * 60) % (24 * 60) === 180;
        if (isUsual) expect(minutes).toBeGreaterThanOrEqual(hours.from);
        expect(nextWorkingMoment(all, 'account', Math.floor(at + share * (next - at)))).toBe(next);
        expect(nextWorkingMoment(all, 'account', next)).toBe(next);
      }),
      { numRuns: 300 },
    );
  });

  test('are none on a day on which the clock skips all of them', () => {
    const hours: WorkingHours = {
      zone: createZone('Asia/Beirut'),
      weekdays: new Set([0, 1]),
      from: 0,
      to: 30,
      startWithin: 0,
    };
    // On that Sunday, midnight was one o'clock.
    const next = nextWorkingMoment(hours, 'account', Date.parse('2020-03-28T21:00:00Z'));
    expect(new Date(next).toISOString()).toBe('2020-03-29T21:00:00.000Z');
  });

  test('begin at another minute each day, within the first so many', () => {
    const zone = createZone('Europe/Berlin');
    const hours: WorkingHours = { zone, weekdays: new Set([1, 2, 3, 4, 5]), from: 540, to: 1020, startWithin: 45 };
    const openings = Array.from({ length: 200 }, (_, index) => {
      const midnight = zone.moment(2026, 1, 1 + index, 0);
      return parts('Europe/Berlin', nextWorkingMoment(hours, 'account', midnight)).minutes;
    });
    expect(Math.min(...openings)).toBeGreaterThanOrEqual(540);
    expect(Math.max(...openings)).toBeLessThan(540 + 45);
    expect(new Set(openings).size).toBeGreaterThan(30);
    expect(chanceOf('account 2026-01-01')).not.toBe(chanceOf('other 2026-01-01'));
  });
});

describe('a limit', () => {
  const stretches: Readonly<Record<Period, number>> = { day: 16 * hour, week: 6 * day, month: 26 * day };

  /** The name of the calendar period in which a moment lies. */
  function nameOf(period: Period, zone: string, at: number): string {
    const { date, weekday } = parts(zone, at);
    if (period === 'day') return date;
    if (period === 'month') return date.slice(0, 7);
    return new Date(Date.parse(`${date}T12:00:00Z`) - ((weekday + 6) % 7) * day).toISOString().slice(0, 10);
  }

  test('is never passed by those who wait until there is room, and there is room in the end', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.constantFrom(...periods),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 3 * day }), { maxLength: 12 }),
        ({ zone: name, at }, period, limit, pauses) => {
          const zone = createZone(name);
          const sent: number[] = [];
          let now = at;
          for (const pause of pauses) {
            now += pause;
            for (let tries = 0; tries < 10; tries += 1) {
              const moments = sent.map((each) => ({ earliest: each, latest: each }));
              const until = fullUntil(period, zone, moments, now, limit);
              if (until === undefined) break;
              expect(until).toBeGreaterThan(now);
              expect(until - now).toBeLessThanOrEqual(31 * day + hour);
              now = until;
            }
            sent.push(now);
          }
          for (const each of sent) {
            const before = sent.slice(0, sent.indexOf(each));
            const inPeriod = before.filter((other) => nameOf(period, name, other) === nameOf(period, name, each));
            expect(inPeriod.length).toBeLessThan(limit);
            expect(before.filter((other) => other > each - stretches[period]).length).toBeLessThan(limit);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
