import { chanceOf } from './chance.ts';
import { clockGrainMs } from './clock-grain.ts';
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
  const { zone, weekdays, to } = hours;
  const { year, month, day, weekday } = zone.wallTime(moment);
  for (let ahead = 0; ; ahead += 1) {
    const date = new Date(Date.UTC(year, month - 1, day + ahead)).toISOString().slice(0, 10);
    const opens = zone.moment(year, month, day + ahead, startOf(hours, account, date));
    const closes = zone.moment(year, month, day + ahead, to) - clockGrainMs;
    if (weekdays.has((weekday + ahead) % 7) && moment < closes && opens < closes) return Math.max(moment, opens);
  }
}

function startOf({ from, startWithin }: WorkingHours, account: string, date: string): number {
  return from + Math.floor(chanceOf(`${account} ${date}`) * startWithin);
}
