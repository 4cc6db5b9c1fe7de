import type { TimeFields } from '../../times/check-times.ts';

export const connectSafelyTimes: TimeFields = {
  // A number in messages.
  sentAt: { forms: ['age', 'milliseconds'] },
  lastActivityAt: { forms: ['instant', 'milliseconds'] },
  cachedAt: { forms: ['instant'] },
  receivedAt: { forms: ['age'] },
  connectedDate: { forms: ['day'] },
  lastUsed: { forms: ['instant'] },
  limitReachedAt: { forms: ['instant'] },
  // A window is a day or a week long.
  resetAt: { forms: ['instant'], daysAhead: 8 },
};
