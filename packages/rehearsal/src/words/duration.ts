const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something takes, for people: `0 s`, `45 s`, `2 min 30 s`, `3 h 5 min`, `4 d 2 h`. */
export function shownDuration(milliseconds: number): string {
  if (milliseconds < minute) return `${Math.floor(milliseconds / second)} s`;
  const [large, small] = milliseconds < hour ? units.minute : milliseconds < day ? units.hour : units.day;
  const whole = Math.floor(milliseconds / large.length);
  const rest = Math.floor((milliseconds - whole * large.length) / small.length);
  return rest === 0 ? `${whole} ${large.name}` : `${whole} ${large.name} ${rest} ${small.name}`;
}

const units = {
  minute: [
    { length: minute, name: 'min' },
    { length: second, name: 's' },
  ],
  hour: [
    { length: hour, name: 'h' },
    { length: minute, name: 'min' },
  ],
  day: [
    { length: day, name: 'd' },
    { length: hour, name: 'h' },
  ],
} as const;

/** Minutes since midnight as a clock shows them: `09:00`. */
export function shownClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
