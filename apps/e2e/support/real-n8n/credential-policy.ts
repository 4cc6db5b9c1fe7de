/** The policy of an account, as its credential has it. */
export function policyOf({ perDay, perWeek }: { readonly perDay: number; readonly perWeek: number }) {
  return {
    timeZone: 'Europe/Berlin',
    accountIs: 'established',
    paused: false,
    changePace: true,
    hoursFrom: '09:00',
    hoursTo: '17:00',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    shortestGap: 2,
    longestGap: 5,
    perDay,
    perWeek,
  };
}
