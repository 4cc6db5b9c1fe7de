import { shown } from '../core/shown.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { Policy, Weekday } from './policy.ts';
import { policyDefaults } from './policy-defaults.ts';
import type { WorkingHours } from './working-hours.ts';
import { createZone } from './zoned-time.ts';

const weekdayNumbers: Readonly<Record<Weekday, number>> = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 };

/** @throws {TypeError} or {RangeError}, which says what is allowed. */
export function readHours({
  timeZone,
  hours = policyDefaults.hours,
  weekdays,
  startWithinMinutes,
}: Policy): WorkingHours {
  const numbers = (weekdays ?? policyDefaults.weekdays).map((day) => weekdayNumbers[day]);
  if (numbers.length === 0 || numbers.includes(Number.NaN) || numbers.some((number) => number === undefined)) {
    throw new TypeError(`policy.weekdays must name at least one of ${Object.keys(weekdayNumbers).join(', ')}.`);
  }
  const from = readClock('policy.hours.from', hours.from);
  const to = readClock('policy.hours.to', hours.to);
  if (to <= from) throw new RangeError('policy.hours.to must be later on the same day than policy.hours.from.');
  const longest = to - from - 1;
  const usual = Math.min(policyDefaults.startWithinMinutes, longest);
  const startWithin = checkWhole('policy.startWithinMinutes', startWithinMinutes ?? usual, { least: 0, most: longest });
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
