import type { FollowedPolicy } from '@invitekit/clients/sender';
import type { Gates } from './gates.ts';

/** What a rehearsal is held to: the policy, and what the gates say instead. */
export interface Limits {
  readonly minGapMs: number;
  readonly hours: FollowedPolicy['hours'];
  /** The most invitations of the calendar day or week of a moment. */
  day(at: number): number;
  week(at: number): number;
  readonly neverTwice: boolean;
  /** Infinite without a gate. */
  readonly maxCredits: number;
}

export function limitsOf(policy: FollowedPolicy, gates: Gates): Limits {
  const { maxCredits = Number.POSITIVE_INFINITY, maxPerWeek, minGapMs = policy.gapMs.least } = gates;
  const { neverTwice = true, withinHours } = gates;
  return {
    minGapMs,
    hours: { ...policy.hours, ...withinHours },
    day: (at) => policy.limitsAt(at).day,
    week: (at) => maxPerWeek ?? policy.limitsAt(at).week,
    neverTwice,
    maxCredits,
  };
}

/** Whether a moment lies in the hours in which something may be done. */
export function isWithin({ from, to, weekdays }: Limits['hours'], zone: FollowedPolicy['zone'], at: number): boolean {
  const { weekday, minutes } = zone.wallTime(at);
  return weekdays.has(weekday) && minutes >= from && minutes < to;
}
