import { dayMs, minuteMs } from '../core/durations.ts';
import { shown } from '../core/shown.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { Ceiling } from './ceiling.ts';
import { DoNotContact } from './do-not-contact.ts';
import { type MessageRules, readMessageRules } from './message-rules.ts';
import type { Policy } from './policy.ts';
import { accountLimits, policyDefaults } from './policy-defaults.ts';
import { readHours } from './read-hours.ts';
import type { Period } from './windows.ts';
import type { WorkingHours } from './working-hours.ts';

/** How many invitations may be sent in a period. */
export type Limits = Readonly<Record<Period, number>>;

/** A policy that was checked, with its defaults. */
export interface Rules {
  readonly hours: WorkingHours;
  readonly gapMs: { readonly least: number; readonly most: number };
  /** The limits at a moment, when the account began at another; both in milliseconds since 1970. */
  limitsAt(now: number, began: number): Limits;
  /** When a new account began, where the policy says so; in milliseconds since 1970. */
  readonly since: number | null;
  readonly pending: { readonly warnAt: number; readonly stopAt: number };
  readonly acceptance: { readonly least: number; readonly ofLast: number } | false;
  readonly inviteAgainAfterMs: number;
  readonly messages: MessageRules;
  readonly doNotContact: DoNotContact;
  readonly isPaused: boolean;
}

/** By how much the limits of a new account rise each week. */
const rise = { perDay: 2, perWeek: 10 };

/** LinkedIn lets a person be invited again only after about three weeks. */
export const shortestCooldownDays = 21;

/** @throws {TypeError} or {RangeError}, which says what is allowed. */
export function readPolicy(policy: Policy, ceiling: Ceiling, vendor: VendorName): Rules {
  if (typeof policy !== 'object' || policy === null)
    throw new TypeError(`policy must be an object, not ${shown(policy)}.`);
  const {
    account = policyDefaults.account,
    gapMinutes = policyDefaults.gapMinutes,
    pending = policyDefaults.pending,
    acceptance = policyDefaults.acceptance,
    inviteAgainAfterDays,
  } = policy;
  if (account !== 'new-or-idle' && account !== 'established') {
    throw new TypeError(`policy.account must be 'new-or-idle' or 'established', not ${shown(account)}.`);
  }
  const least = checkMinutes('policy.gapMinutes.least', gapMinutes.least, 0);
  const most = checkMinutes('policy.gapMinutes.most', gapMinutes.most, least);
  const { perDay, perWeek, perMonth = Number.POSITIVE_INFINITY, allowAboveCeiling = false } = policy;
  checkLimit('perDay', perDay, allowAboveCeiling ? null : ceiling.perDay, vendor);
  checkLimit('perWeek', perWeek, allowAboveCeiling ? null : ceiling.perWeek, vendor);
  if (perMonth !== Number.POSITIVE_INFINITY) checkWhole('policy.perMonth', perMonth, { least: 1 });
  const { atMost = {} } = policy;
  for (const limit of ['perDay', 'perWeek'] as const) {
    const value = atMost[limit];
    if (value !== undefined) checkWhole(`policy.atMost.${limit}`, value, { least: 1 });
  }
  const lowered = (limit: 'perDay' | 'perWeek', value: number) => Math.min(value, atMost[limit] ?? value);
  checkWhole('policy.pending.warnAt', pending.warnAt, { least: 1 });
  checkWhole('policy.pending.stopAt', pending.stopAt, { least: 1 });
  if (acceptance !== false) {
    checkWhole('policy.acceptance.ofLast', acceptance.ofLast, { least: 1 });
    if (!(acceptance.least >= 0 && acceptance.least <= 1)) {
      throw new RangeError(`policy.acceptance.least must be a share from 0 to 1, not ${shown(acceptance.least)}.`);
    }
  }
  if (inviteAgainAfterDays !== undefined) {
    checkWhole('policy.inviteAgainAfterDays', inviteAgainAfterDays, { least: shortestCooldownDays });
  }
  const { doNotContact = new DoNotContact([]), isPaused = false } = policy;
  if (typeof doNotContact.compare !== 'function') {
    throw new TypeError(`policy.doNotContact must be a DoNotContact, not ${shown(doNotContact)}.`);
  }
  return {
    hours: readHours(policy),
    gapMs: { least: least * minuteMs, most: most * minuteMs },
    since: readSince(policy.since),
    limitsAt(now, began) {
      const weeks =
        account === 'established' ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((now - began) / (7 * dayMs)));
      const risen = (limit: 'perDay' | 'perWeek') =>
        Math.min(
          accountLimits['new-or-idle'][limit] + weeks * rise[limit],
          accountLimits.established[limit],
          ceiling[limit],
        );
      return {
        day: lowered('perDay', perDay ?? risen('perDay')),
        week: lowered('perWeek', perWeek ?? risen('perWeek')),
        month: perMonth,
      };
    },
    pending,
    acceptance,
    inviteAgainAfterMs: (inviteAgainAfterDays ?? Number.POSITIVE_INFINITY) * dayMs,
    messages: readMessageRules(policy.messages, { account, allowAboveCeiling }),
    doNotContact,
    isPaused,
  };
}

function readSince(since: string | undefined): number | null {
  if (since === undefined) return null;
  const time = Date.parse(since);
  if (!Number.isNaN(time)) return time;
  throw new TypeError(`policy.since must be a date such as 2026-06-01, not ${shown(since)}.`);
}

function checkMinutes(name: string, value: unknown, least: number): number {
  if (typeof value === 'number' && value >= least && value <= 24 * 60) return value;
  throw new RangeError(`${name} must be minutes from ${least} to 1440, not ${shown(value)}.`);
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
