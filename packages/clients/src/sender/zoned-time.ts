import { dayMs } from '../core/durations.ts';

/** A moment as a calendar and a clock on the wall show it. */
interface WallTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Since midnight, whole. */
  readonly minutes: number;
}

/** A time zone, for going between moments (milliseconds since 1970) and wall time. */
export interface Zone {
  /** As the IANA database calls it, for instance `Europe/Berlin`. */
  readonly name: string;
  /** What the clocks there show at a moment, in milliseconds since 1970. */
  wallTime(moment: number): WallTime;
  /**
   * When a day shows these minutes. On a day whose clock skips them, the moment after the skip; on one that shows them twice,
   * the first time. A `day` beyond the end of the month is in the next one.
   */
  moment(year: number, month: number, day: number, minutes: number): number;
}

/** @throws {RangeError} for a name that is no IANA time zone. */
export function createZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

  /** The wall time as if it were UTC, in milliseconds. */
  function shift(moment: number): number {
    const found = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const at = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? Number.NaN;
    return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'));
  }

  return {
    name,
    wallTime(moment) {
      const wall = new Date(shift(moment));
      return {
        year: wall.getUTCFullYear(),
        month: wall.getUTCMonth() + 1,
        day: wall.getUTCDate(),
        weekday: wall.getUTCDay(),
        minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
      };
    },
    moment(year, month, day, minutes) {
      const wanted = Date.UTC(year, month - 1, day, 0, minutes);
      const offsets = [wanted - dayMs, wanted + dayMs].map((near) => shift(near) - near);
      const candidates = offsets.map((offset) => wanted - offset);
      const exact = candidates.filter((candidate) => shift(candidate) === wanted);
      return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
    },
  };
}
