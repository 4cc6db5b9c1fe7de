import type { VendorName } from '@invitekit/clients';
import { followedPolicy } from '@invitekit/clients/sender';
import type { PolicySettings } from './policy-schema.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A policy as a person reads it, with the sender's defaults. */
export function policyWords(policy: PolicySettings, vendor: VendorName): readonly string[] {
  const { hours, gapMs, limitsAt, messages } = followedPolicy(policy, vendor, Date.now());
  const { day, week } = limitsAt(Date.now());
  const rises =
    policy.account !== 'established' && policy.perDay === undefined ? ' (a new account: rising each week)' : '';
  const weekdays = days.filter((_, index) => hours.weekdays.has(index)).join(', ');
  return [
    ...(policy.isPaused === true ? ['Paused: nothing is sent.'] : []),
    `At most ${day} invitations a day and ${week} a week${rises}, and ${messages.perDay} messages a day.`,
    `Between ${clock(hours.from)} and ${clock(hours.to)} in ${policy.timeZone}, on ${weekdays}.`,
    `${gapMs.least / 60_000} to ${gapMs.most / 60_000} minutes between two actions.`,
  ];
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
