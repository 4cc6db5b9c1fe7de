import { dayMs } from '../core/durations.ts';
import { shown } from '../core/shown.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { Ceiling } from './ceiling.ts';
import type { Policy } from './policy.ts';
import { accountLimits } from './policy-defaults.ts';
import type { Period } from './windows.ts';

/** How many invitations may be sent in a period. */
export type Limits = Readonly<Record<Period, number>>;

/** By how much the limits of a new account rise each week. */
const rise = { perDay: 2, perWeek: 10 };

/**
 * Answers the limits at a moment, when the account began at another unless the policy says when; both in milliseconds since 1970.
 *
 * @throws {TypeError} or {RangeError}, which says what is allowed.
 */
export function readLimits(
  policy: Policy,
  account: keyof typeof accountLimits,
  ceiling: Ceiling,
  vendor: VendorName,
): (now: number, began: number) => Limits {
  const { perDay, perWeek, perMonth = Number.POSITIVE_INFINITY, allowAboveCeiling = false, atMost = {} } = policy;
  checkLimit('perDay', perDay, allowAboveCeiling ? null : ceiling.perDay, vendor);
  checkLimit('perWeek', perWeek, allowAboveCeiling ? null : ceiling.perWeek, vendor);
  if (perMonth !== Number.POSITIVE_INFINITY) checkWhole('policy.perMonth', perMonth, { least: 1 });
  for (const limit of ['perDay', 'perWeek'] as const) {
    const value = atMost[limit];
    if (value !== undefined) checkWhole(`policy.atMost.${limit}`, value, { least: 1 });
  }
  const since = readSince(policy.since);
  return (now, began) => {
    const weeks =
      account === 'established'
        ? Number.POSITIVE_INFINITY
        : Math.max(0, Math.floor((now - (since ?? began)) / (7 * dayMs)));
    const limitOf = (limit: 'perDay' | 'perWeek') => {
      const risen = accountLimits['new-or-idle'][limit] + weeks * rise[limit];
      const own = { perDay, perWeek }[limit] ?? Math.min(risen, accountLimits.established[limit], ceiling[limit]);
      return Math.min(own, atMost[limit] ?? own);
    };
    return { day: limitOf('perDay'), week: limitOf('perWeek'), month: perMonth };
  };
}

function readSince(since: string | undefined): number | null {
  if (since === undefined) return null;
  const time = Date.parse(since);
  if (!Number.isNaN(time)) return time;
  throw new TypeError(`policy.since must be a date such as 2026-06-01, not ${shown(since)}.`);
}

function checkLimit(
  name: 'perDay' | 'perWeek',
  value: number | undefined,
  ceiling: number | null,
  vendor: VendorName,
): void {
  if (value === undefined) return;
  checkWhole(`policy.${name}`, value, { least: 1 });
  if (ceiling === null || value <= ceiling) return;
  const message = `policy.${name} is ${value}, and ${ceiling} is the highest known limit of ${vendor}. More can cost the account; to send more all the same, set policy.allowAboveCeiling.`;
  throw new RangeError(message);
}
