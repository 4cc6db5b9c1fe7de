import { fullName } from './member.ts';
import type { Account, Member } from './records.ts';
import { refuseTo, type WorldRefused } from './refusal.ts';
import { day } from './rules.ts';
import type { WorldState } from './world-state.ts';

/** Notes that an account reads a profile, where LinkedIn counts that; answers why it may not. Once a day counts for each person. */
export function viewProfile(
  { rules: { profileViewsPerDay: most }, profileViews }: WorldState,
  account: Account,
  member: Member,
  now: number,
): WorldRefused | undefined {
  if (most === undefined || member.id === account.id) return undefined;
  const recent = (profileViews.get(account.id) ?? []).filter(({ at }) => at > now - day);
  if (recent.some(({ memberId }) => memberId === member.id)) return undefined;
  if (recent.length >= most) {
    const detail = `An account may read ${most} profiles in 24 hours, and ${fullName(member)}'s would be one more.`;
    return refuseTo('daily-limit-reached', detail, (recent[0]?.at ?? now) + day);
  }
  profileViews.set(account.id, [...recent, { memberId: member.id, at: now }]);
  return undefined;
}
