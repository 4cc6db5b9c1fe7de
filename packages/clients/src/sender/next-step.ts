import { dayMs, hourMs } from '../core/durations.ts';
import type { InvitationError, InvitationErrorCode, NotInvitableReason } from '../core/invitation-error.ts';
import type { NotSent } from './outcome.ts';
import { shortestCooldownDays } from './rules.ts';

/** For good, for a person to look at, or the milliseconds to wait where nobody says until when. */
type Step =
  | 'skip'
  | 'look'
  | {
      /** Milliseconds, where nobody says until when. */
      readonly waitMs: number;
    };

const nextHour: Step = { waitMs: hourMs };
const tomorrow: Step = { waitMs: dayMs };

/** What to do with a person after each of the vendor's answers. */
const stepsByCode: Readonly<Record<InvitationErrorCode, Step>> = {
  'account-disconnected': 'look',
  'account-restricted': 'look',
  'already-connected': 'skip',
  'already-invited': 'skip',
  forbidden: 'look',
  'insufficient-credits': 'look',
  'invalid-request': 'look',
  'not-connected': 'look',
  'not-found': 'look',
  // Somebody who takes no invitations, or in a cooldown that nobody tells.
  'not-invitable': 'skip',
  'not-pending': 'skip',
  'quota-exceeded': tomorrow,
  'rate-limited': tomorrow,
  timeout: nextHour,
  unauthenticated: 'look',
  'unexpected-answer': 'look',
  unreachable: nextHour,
  unsupported: 'look',
  // It may be a limit of LinkedIn, and the day is over for the account then.
  'vendor-failure': tomorrow,
};

/** The same for somebody who is `not-invitable`, by its reason. */
const notInvitableSteps: Readonly<Record<NotInvitableReason, Step>> = {
  closed: 'skip',
  // The cooldown began some time ago, so it is over by then.
  cooldown: { waitMs: shortestCooldownDays * dayMs },
  self: 'skip',
};

/** What to do after an answer of the vendor's. @param now - The vendor's time, in milliseconds since 1970. */
export function notSentAfter(error: InvitationError, now: number): NotSent {
  const { code, because, until, message } = error;
  const step = code === 'not-invitable' && because !== undefined ? notInvitableSteps[because] : stepsByCode[code];
  if (typeof step === 'string') return { because: code, message, next: step, error };
  const told = until === undefined ? Number.NaN : Date.parse(until);
  const time = Number.isNaN(told) ? now + step.waitMs : Math.max(told, now);
  return { because: code, message, next: 'later', tryAgainAt: new Date(time).toISOString(), error };
}
