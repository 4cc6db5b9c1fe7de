import type { AccountState } from '@invitekit/clients/sender';

/** How much of its limits an account has used up, and when the next invitation is possible: ISO 8601, null when somebody has to act first. */
export function limitsOf({ used: { day, week }, nextAt }: AccountState) {
  return {
    today: day.count,
    maxPerDay: day.limit,
    thisWeek: week.count,
    maxPerWeek: week.limit,
    nextAt,
  };
}
