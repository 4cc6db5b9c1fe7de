import { notInvitableSteps, type Step, stepsByCode } from '@invitekit/clients/sender';
import type { Explanation, Reason } from '../explanation.ts';

/**
 * What a workflow should do with somebody who was not invited: `skip` for good; `later`, from `tryAgainAt` on (ISO 8601); or
 * `look`, because a person has to change or find out something first.
 */
export type NextStep = { readonly next: 'skip' | 'look' } | { readonly next: 'later'; readonly tryAgainAt: string };

const hour = 60 * 60_000;

const atOnce: Step = { waitMs: 0 };
const tomorrow: Step = { waitMs: 24 * hour };

const steps: Readonly<Record<Reason, Step>> = {
  ...stepsByCode,
  'cannot-compare': 'look',
  'day-limit': tomorrow,
  'do-not-invite': 'skip',
  duplicate: 'skip',
  'invalid-parameter': 'look',
  'max-credits': atOnce,
  // A run waits for no hold.
  'rate-limited': { waitMs: hour },
  'run-limit': atOnce,
  uncertain: 'look',
  'week-limit': tomorrow,
};

export function nextStep({ reason, because, until }: Explanation, now: Date): NextStep {
  const step = reason === 'not-invitable' && because !== undefined ? notInvitableSteps[because] : steps[reason];
  if (typeof step === 'string') return { next: step };
  const known = until === undefined ? Number.NaN : Date.parse(until);
  const time = Number.isNaN(known) ? now.getTime() + step.waitMs : Math.max(known, now.getTime());
  return { next: 'later', tryAgainAt: new Date(time).toISOString() };
}
