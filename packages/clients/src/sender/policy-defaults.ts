import type { Policy } from './policy.ts';

/** The values that a policy has where it sets none; the limits of invitations and messages are in `accountLimits`. */
export const policyDefaults = {
  account: 'new-or-idle',
  gapMinutes: { least: 2, most: 5 },
  hours: { from: '09:00', to: '17:00' },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  startWithinMinutes: 45,
  pending: { warnAt: 400, stopAt: 500 },
  acceptance: { least: 0.2, ofLast: 50 },
  messages: { followUps: 1, firstAfterHours: 24, followUpAfterDays: 3 },
} as const satisfies Partial<Policy>;

interface AccountLimits {
  /** Most invitations in a day. */
  readonly perDay: number;
  /** Most invitations in a week. */
  readonly perWeek: number;
  /** Most messages in a day. */
  readonly messagesPerDay: number;
}

/** What an account may do by default. The limits of invitations of a new one rise every week to those of an established one. */
export const accountLimits: Readonly<Record<NonNullable<Policy['account']>, AccountLimits>> = {
  'new-or-idle': { perDay: 10, perWeek: 50, messagesPerDay: 10 },
  established: { perDay: 16, perWeek: 80, messagesPerDay: 25 },
};
