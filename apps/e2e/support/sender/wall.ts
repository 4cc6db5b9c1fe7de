interface Wall {
  /** `mon` to `sun`. */
  readonly weekday: string;
  /** `09:00:00`. */
  readonly time: string;
  /** `2026-06-01`, and that of the Monday before. */
  readonly date: string;
  readonly monday: string;
}

const dayMs = 24 * 60 * 60_000;

/** What calendar and clock on the wall show in a time zone, by another way than the sender's own. */
export function wall(timeZone: string, moment: number): Wall {
  // Sweden writes 2026-06-01 09:00:00.
  const [date = '', time = ''] = new Date(moment).toLocaleString('sv-SE', { timeZone }).split(' ');
  const noon = Date.parse(`${date}T12:00:00Z`);
  const weekday = new Date(noon).toLocaleString('en-GB', { timeZone: 'UTC', weekday: 'short' }).toLowerCase();
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
  return { weekday, time, date, monday: new Date(noon - sinceMonday * dayMs).toISOString().slice(0, 10) };
}
