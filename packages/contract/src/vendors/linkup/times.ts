import type { TimeFields } from '../../times/check-times.ts';

const instant = { forms: ['instant'] } as const;

export const linkupTimes: TimeFields = {
  // A number in messages.
  timestamp: { forms: ['instant', 'milliseconds'] },
  created_at: instant,
  updated_at: instant,
  sent_time: { forms: ['age'] },
  sent_time_days: { forms: ['days'] },
  last_seen_at: { forms: ['milliseconds'] },
  deliveredAt: instant,
};
