import type { TimeFields } from '../../times/check-times.ts';

export const connectSafelyTimes: TimeFields = {
  sentAt: { forms: ['age'] },
  receivedAt: { forms: ['age'] },
  connectedDate: { forms: ['day'] },
  lastUsed: { forms: ['instant'] },
  limitReachedAt: { forms: ['instant'] },
  // A window is a day or a week long.
  resetAt: { forms: ['instant'], daysAhead: 8 },
};
