import { vendors } from '@invitekit/specs/vendors';
import type { VendorName } from '../core/vendor-name.ts';
import { ceilingOf } from './ceiling.ts';
import type { Policy } from './policy.ts';
import { readPolicy } from './rules.ts';
import type { Zone } from './zoned-time.ts';

/** A policy with its defaults, as a sender at a vendor follows it. */
export interface FollowedPolicy {
  /** For reading moments in the policy's time zone. */
  readonly zone: Zone;
  /** Milliseconds between two actions. */
  readonly gapMs: { readonly least: number; readonly most: number };
  /** When something may be done: minutes since midnight, and days of the week, where 0 is Sunday. */
  readonly hours: { readonly from: number; readonly to: number; readonly weekdays: ReadonlySet<number> };
  /** The most invitations in the calendar periods of a moment, in milliseconds since 1970; infinite without a limit. */
  limitsAt(now: number): { readonly day: number; readonly week: number; readonly month: number };
  /** From how many pending invitations on somebody is warned, and from how many on nothing is sent. */
  readonly pending: { readonly warnAt: number; readonly stopAt: number };
  /** Holds the account below this part, from 0 to 1, of so many that were decided last; false where it does not matter. */
  readonly acceptance: { readonly least: number; readonly ofLast: number } | false;
  /** How people are written to; times in milliseconds after the acceptance, and after the message before. */
  readonly messages: {
    readonly perDay: number;
    readonly followUps: number;
    readonly firstAfterMs: number;
    readonly followUpAfterMs: number;
  };
  /** Infinite where nobody is invited again. */
  readonly inviteAgainAfterMs: number;
}

/**
 * Reads a policy as a sender does, for programs that look at what was done.
 *
 * @param began - When the account began, in milliseconds since 1970, unless the policy says so.
 * @throws {TypeError} or {RangeError} for a policy that makes no sense.
 */
export function followedPolicy(policy: Policy, vendor: VendorName, began: number): FollowedPolicy {
  const rules = readPolicy(policy, ceilingOf(vendors[vendor]), vendor);
  const { zone, from, to, weekdays } = rules.hours;
  return {
    zone,
    gapMs: rules.gapMs,
    hours: { from, to, weekdays },
    limitsAt: (now) => rules.limitsAt(now, began),
    pending: rules.pending,
    acceptance: rules.acceptance,
    messages: rules.messages,
    inviteAgainAfterMs: rules.inviteAgainAfterMs,
  };
}
