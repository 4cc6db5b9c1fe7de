/** A pace at which nobody waits for long: at every hour of every day, one second after the last action. */
export const anyTime = {
  timeZone: 'UTC',
  accountIs: 'established',
  changePace: true,
  hoursFrom: '00:00',
  hoursTo: '24:00',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  shortestGap: 0,
  longestGap: 0,
  perDay: 30,
  perWeek: 90,
};
