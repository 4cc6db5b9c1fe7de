import type { PlanOutcome, SendOutcome } from './outcome.ts';
import type { Situation } from './situation.ts';

type Notice = Extract<SendOutcome & PlanOutcome, { is: 'notice' }>;

/** What is worth knowing of an account before anybody is invited. */
export function noticesOf(
  { rules, view, isOwnerKnown }: Pick<Situation, 'rules' | 'isOwnerKnown' | 'view'>,
  now: number,
): readonly Notice[] {
  const { zone } = rules.hours;
  const { minutes } = zone.wallTime(now);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const notices: Notice[] = [{ is: 'notice', about: 'clock', message: `It is now ${clock} in ${zone.name}.` }];
  if (!isOwnerKnown) {
    const message =
      'The vendor does not say whose account this is. Give createSender the owner, so that senders at other vendors share its limits.';
    notices.push({ is: 'notice', about: 'owner', message });
  }
  const { size } = view.pending;
  const { warnAt, stopAt } = rules.pending;
  if (size >= warnAt) {
    const message = `${size} invitations are pending; sending stops at ${stopAt}.`;
    notices.push({ is: 'notice', about: 'pending', message });
  }
  const [newest] = view.pending.values();
  if (newest !== undefined && newest.latest - newest.earliest > rules.gapMs.most) {
    const message =
      'The vendor gives the time of an invitation less exactly than the gap. The gap holds between senders that share a store; for others, only the limits of day and week hold.';
    notices.push({ is: 'notice', about: 'precision', message });
  }
  return notices;
}
