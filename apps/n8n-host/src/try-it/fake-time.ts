const quarterMs = 15 * 60_000;

/** The sender's own hours, which the fake credentials keep. */
const working = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], from: 9, to: 17 } as const;

/** In words, for instance `on weekdays from 09:00 to 17:00`. */
export const workingHours = 'on weekdays from 09:00 to 17:00';

export function isInWorkingHours(moment: Date, timeZone: string): boolean {
  const { day, hour } = wallTime(moment, timeZone);
  return working.days.some((each) => each === day) && hour >= working.from && hour < working.to;
}

/** The first 10:00 of such a day from a moment on. */
export function nextMorning(moment: Date, timeZone: string, days: readonly string[] = working.days): Date {
  // All time zones of today are whole quarters of an hour from UTC.
  for (let time = Math.ceil(moment.getTime() / quarterMs) * quarterMs; ; time += quarterMs) {
    const { day, hour, minute } = wallTime(new Date(time), timeZone);
    if (days.includes(day) && hour === 10 && minute === 0) return new Date(time);
  }
}

/** For instance `Monday 30 November 2026, 10:00 in Europe/Berlin`. */
export function describeMoment(moment: Date, timeZone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(moment);
  return `${date} in ${timeZone}`;
}

function wallTime(moment: Date, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: parts['weekday'] ?? '', hour: Number(parts['hour']), minute: Number(parts['minute']) };
}
