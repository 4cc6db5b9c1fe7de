import { dayMs, minuteMs } from '../core/durations.ts';
import { shown } from '../core/shown.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { Ceiling } from './ceiling.ts';
import { DoNotContact } from './do-not-contact.ts';
import { type MessageRules, readMessageRules } from './message-rules.ts';
import type { Policy } from './policy.ts';
import { policyDefaults } from './policy-defaults.ts';
import { readHours } from './read-hours.ts';
import { type Limits, readLimits } from './read-limits.ts';
import type { WorkingHours } from './working-hours.ts';

/** A policy that was checked, with its defaults. */
export interface Rules {
  readonly hours: WorkingHours;
  readonly gapMs: { readonly least: number; readonly most: number };
  /** The limits at a moment, when the account began at another unless the policy says when; both in milliseconds since 1970. */
  limitsAt(now: number, began: number): Limits;
  readonly pending: { readonly warnAt: number; readonly stopAt: number };
  readonly acceptance: { readonly least: number; readonly ofLast: number } | false;
  readonly inviteAgainAfterMs: number;
  readonly messages: MessageRules;
  readonly doNotContact: DoNotContact;
  readonly isPaused: boolean;
}

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
  const { doNotContact = new DoNotContact([]), isPaused = false, allowAboveCeiling } = policy;
  if (typeof doNotContact.compare !== 'function') {
    throw new TypeError(`policy.doNotContact must be a DoNotContact, not ${shown(doNotContact)}.`);
  }
  return {
    hours: readHours(policy),
    gapMs: { least: least * minuteMs, most: most * minuteMs },
    limitsAt: readLimits(policy, account, ceiling, vendor),
    pending,
    acceptance,
    inviteAgainAfterMs: (inviteAgainAfterDays ?? Number.POSITIVE_INFINITY) * dayMs,
    messages: readMessageRules(policy.messages, { account, allowAboveCeiling }),
    doNotContact,
    isPaused,
  };
}

function checkMinutes(name: string, value: unknown, least: number): number {
  if (typeof value === 'number' && value >= least && value <= 24 * 60) return value;
  throw new RangeError(`${name} must be minutes from ${least} to 1440, not ${shown(value)}.`);
}
