import { shown } from '../core/shown.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { Policy, Weekday } from './policy.ts';
import type { WorkingHours } from './working-hours.ts';
import { createZone } from './zoned-time.ts';

const weekdayNumbers: Readonly<Record<Weekday, number>> = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 };

/** @throws {TypeError} or {RangeError}, which says what is allowed. */
export function readHours({
  timeZone,
  hours = { from: '09:00', to: '17:00' },
  weekdays,
  startWithinMinutes,
}: Policy): WorkingHours {
  const days = weekdays ?? ['mon', 'tue', 'wed', 'thu', 'fri'];
  const numbers = days.map((day) => weekdayNumbers[day]);
  if (numbers.length === 0 || numbers.includes(Number.NaN) || numbers.some((number) => number === undefined)) {
    throw new TypeError(`policy.weekdays must name at least one of ${Object.keys(weekdayNumbers).join(', ')}.`);
  }
  const from = readClock('policy.hours.from', hours.from);
  const to = readClock('policy.hours.to', hours.to);
  if (to <= from) throw new RangeError('policy.hours.to must be later on the same day than policy.hours.from.');
  const startWithin = checkWhole('policy.startWithinMinutes', startWithinMinutes ?? Math.min(45, to - from - 1), {
    least: 0,
    most: to - from - 1,
  });
  return { zone: readZone(timeZone), weekdays: new Set(numbers), from, to, startWithin };
}

function readZone(name: unknown) {
  if (typeof name === 'string' && name !== '') {
    try {
      return createZone(name);
    } catch {
      // Told below.
    }
  }
  const message = `policy.timeZone must be a time zone such as Europe/Berlin, the one in which the owner of the account lives, not ${shown(name)}.`;
  throw new TypeError(message);
}

/** `09:00` as minutes since midnight; `24:00` is the end of the day. */
function readClock(name: string, text: unknown): number {
  const { hour, rest } = /^(?<hour>\d{1,2}):(?<rest>[0-5]\d)$/.exec(typeof text === 'string' ? text : '')?.groups ?? {};
  const minutes = Number(hour) * 60 + Number(rest);
  if (minutes <= 24 * 60) return minutes;
  throw new TypeError(`${name} must be a time such as 09:00, not ${shown(text)}.`);
}
