import type { NotInvitableReason } from '@invitekit/clients';
import type { Explanation, Reason } from '../explanation.ts';

/**
 * What a workflow should do with somebody who was not invited: `skip` for good; `later`, from `tryAgainAt` on (ISO 8601); or
 * `look`, because a person has to change or find out something first.
 */
export type NextStep = { readonly next: 'skip' | 'look' } | { readonly next: 'later'; readonly tryAgainAt: string };

const hour = 60 * 60_000;
const day = 24 * hour;

/** Milliseconds to wait where nobody says until when. */
interface Later {
  readonly waitMs: number;
}

const atOnce: Later = { waitMs: 0 };
const nextHour: Later = { waitMs: hour };
const tomorrow: Later = { waitMs: day };

type Step = 'skip' | 'look' | Later;

const steps: Readonly<Record<Reason, Step>> = {
  'account-disconnected': 'look',
  'account-restricted': 'look',
  'already-connected': 'skip',
  'already-invited': 'skip',
  'cannot-compare': 'look',
  'day-limit': tomorrow,
  'do-not-invite': 'skip',
  duplicate: 'skip',
  forbidden: 'look',
  'insufficient-credits': 'look',
  'invalid-parameter': 'look',
  'invalid-request': 'look',
  'max-credits': atOnce,
  'not-connected': 'look',
  'not-found': 'look',
  // Somebody who takes no invitations, or in a cooldown that nobody tells.
  'not-invitable': 'skip',
  'not-pending': 'skip',
  'quota-exceeded': tomorrow,
  'rate-limited': nextHour,
  'run-limit': atOnce,
  timeout: nextHour,
  unauthenticated: 'look',
  uncertain: 'look',
  'unexpected-answer': 'look',
  unreachable: nextHour,
  unsupported: 'look',
  // It may be a limit of LinkedIn, and the day is over for the account then.
  'vendor-failure': tomorrow,
  'week-limit': tomorrow,
};

const notInvitableSteps: Readonly<Record<NotInvitableReason, Step>> = {
  closed: 'skip',
  // The cooldown began some time ago, so it is over by then.
  cooldown: { waitMs: 21 * day },
  self: 'skip',
};

export function nextStep({ reason, because, until }: Explanation, now: Date): NextStep {
  const step = reason === 'not-invitable' && because !== undefined ? notInvitableSteps[because] : steps[reason];
  if (typeof step === 'string') return { next: step };
  const known = until === undefined ? Number.NaN : Date.parse(until);
  const time = Number.isNaN(known) ? now.getTime() + step.waitMs : Math.max(known, now.getTime());
  return { next: 'later', tryAgainAt: new Date(time).toISOString() };
}
