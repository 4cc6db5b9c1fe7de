import { minuteMs } from '../core/durations.ts';
import { chanceOf } from './chance.ts';
import { clockGrainMs } from './clock-grain.ts';
import { dateOf } from './date-of.ts';
import type { Zone } from './zoned-time.ts';

export interface WorkingHours {
  readonly zone: Zone;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Minutes since midnight. */
  readonly from: number;
  /** Minutes since midnight; nothing is done from then on. */
  readonly to: number;
  /** The day begins at a random moment of the first so many minutes. */
  readonly startWithin: number;
}

/**
 * The first moment from `moment` on, in milliseconds since 1970, that lies in working hours. When a day begins is derived from the
 * account and the day, so that everybody finds the same.
 */
export function nextWorkingMoment(hours: WorkingHours, account: string, moment: number): number {
  const { zone, weekdays, from, to, startWithin } = hours;
  const { year, month, day, weekday } = zone.wallTime(moment);
  for (let ahead = 0; ; ahead += 1) {
    const date = dateOf(Date.UTC(year, month - 1, day + ahead));
    const opens = zone.moment(year, month, day + ahead, from) + chanceOf(`${account} ${date}`) * startWithin * minuteMs;
    const closes = zone.moment(year, month, day + ahead, to) - clockGrainMs;
    const found = Math.max(moment, Math.ceil(opens));
    // Where clocks are put forward, there may be none of these hours on a day.
    const isWithin = moment < closes && opens < closes && zone.wallTime(found).minutes < to;
    if (weekdays.has((weekday + ahead) % 7) && isWithin) return found;
  }
}
