import type { TimeFields } from '../../times/check-times.ts';

const instant = { forms: ['instant'] } as const;

export const unipileTimes: TimeFields = {
  created_at: instant,
  started_at: instant,
  muted_until: { forms: ['instant'], daysAhead: 36_500 },
};
