export const gateNames = [
  'max-credits',
  'max-per-week',
  'min-gap',
  'never-twice',
  'within-hours',
  'no-errors',
] as const;

/** What can be broken. `no-errors` is broken by a finding that is an error. */
export type GateName = (typeof gateNames)[number];
