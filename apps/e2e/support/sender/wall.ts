/** What the clock on the wall shows in a time zone, by another way than the sender's own. */
export function wall(timeZone: string, moment: number): { readonly weekday: string; readonly time: string } {
  const parts = new Date(moment).toLocaleString('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const { weekday = '', time = '' } = /^(?<weekday>\w{3}).*(?<time>\d\d:\d\d:\d\d)$/.exec(parts)?.groups ?? {};
  return { weekday: weekday.toLowerCase(), time };
}
