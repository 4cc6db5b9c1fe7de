import type { ActionKind, Attempt } from './memory.ts';
import type { NextMoment, WaitReason } from './next-moment.ts';
import type { NotSent } from './outcome.ts';
import { gapAfter } from './sent-moments.ts';
import type { Situation } from './situation.ts';

/** A situation in which these actions have been done, too. */
export function withPlanned(situation: Situation, planned: readonly Attempt[]): Situation {
  if (planned.length === 0) return situation;
  const { memory } = situation;
  return { ...situation, memory: { ...memory, attempts: [...memory.attempts, ...planned] } };
}

/** An action as if it were done when it is due. */
export function asSent(
  { rules, account }: Situation,
  kind: ActionKind,
  person: readonly string[],
  at: number,
): Attempt {
  const gapMs = gapAfter(rules, account, { person });
  return { kind, at, endedAt: at, result: 'done', gapMs, person, decision: null };
}

const sentences: Readonly<Record<WaitReason, string>> = {
  'another-sender': 'Another sender is acting for this account; look again at',
  gap: 'The gap after the last action ends at',
  held: 'The account is held until',
  hours: 'Working hours begin at',
  'limit-of-day': 'The daily limit is used up until',
  'limit-of-month': 'The monthly limit is used up until',
  'limit-of-week': 'The weekly limit is used up until',
  quota: "The vendor's own quota is used up until",
};

/** What a run does not wait for. @param isBehind - Whether others of the run come first. */
export function notDueYet(
  { at, because = 'gap' }: Extract<NextMoment, { readonly at: number }>,
  isBehind: boolean,
): NotSent {
  const tryAgainAt = new Date(at).toISOString();
  const sentence = because === 'gap' && isBehind ? 'Others of this run come first; the turn is at' : sentences[because];
  return { because: 'not-due-yet', next: 'later', tryAgainAt, message: `${sentence} ${tryAgainAt}.` };
}

/** Why nothing can be done until a person acts. */
export function stoppedBy({ because, detail }: Extract<NextMoment, { readonly at: null }>): NotSent {
  return { because, next: 'look', message: detail };
}
