import { day } from './lengths.ts';
import { fullName } from './member.ts';
import type { Account, Member } from './records.ts';
import { type Gate, refuseTo, type Stopped, type WorldRefused } from './refusal.ts';
import type { WorldState } from './world-state.ts';

export interface Viewing {
  readonly account: Account;
  readonly member: Member;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

/** Notes that an account reads a profile, where LinkedIn counts that; answers why it may not. Once a day counts for each person. */
export function viewProfile<Stop extends Stopped = never>(
  { rules: { profileViewsPerDay: most }, profileViews }: WorldState,
  { account, member, now }: Viewing,
  gate: Gate<Stop> = () => undefined,
): WorldRefused | Stop | undefined {
  if (most === undefined || member.id === account.id) return gate();
  const recent = (profileViews.get(account.id) ?? []).filter(({ at }) => at > now - day);
  if (recent.some(({ memberId }) => memberId === member.id)) return gate();
  if (recent.length >= most) {
    const detail = `An account may read ${most} profiles in 24 hours, and ${fullName(member)}'s would be one more.`;
    return refuseTo('daily-limit-reached', detail, (recent[0]?.at ?? now) + day);
  }
  const stopped = gate();
  if (stopped !== undefined) return stopped;
  profileViews.set(account.id, [...recent, { memberId: member.id, at: now }]);
  return undefined;
}
