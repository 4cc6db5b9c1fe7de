import type { TimeFields } from '../../times/check-times.ts';

export const postpressTimes: TimeFields = {
  date: { forms: ['day', 'age'] },
  parsed_datetime: { forms: ['instant'] },
  timestamp: { forms: ['instant'] },
  // A text in accounts, a number in relations.
  created_at: { forms: ['instant', 'milliseconds'] },
};
