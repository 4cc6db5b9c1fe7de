import { hourMs } from '../core/durations.ts';
import { clockGrainMs } from './clock-grain.ts';
import type { ActionKind, Attempt } from './memory.ts';
import { gapAfter, ofOthers, sentMoments, writtenMoments } from './sent-moments.ts';
import { isUnderWay, leaseMs, limitsAt, type Situation } from './situation.ts';
import { fullUntil, type Moment, type Period, periods } from './windows.ts';
import { nextWorkingMoment } from './working-hours.ts';

/** Why an action has to wait. */
export type WaitReason = 'another-sender' | 'gap' | 'held' | 'hours' | `limit-of-${Period}` | 'quota';

/** Why nothing can be done until a person acts. */
export type StopReason = 'held' | 'paused' | 'too-many-pending';

/** When an action is possible: in milliseconds since 1970, and what decides it; undefined when it is possible at once. */
export type NextMoment =
  | { readonly at: number; readonly because: WaitReason | undefined }
  | { readonly at: null; readonly because: StopReason; readonly detail: string };

/** How soon to look again whether another sender is done, in milliseconds. */
const lookAgainMs = 5000;

/** When an action is possible, from `now` on (milliseconds since 1970). */
export function nextMoment(situation: Situation, kind: ActionKind, now: number): NextMoment {
  const { rules, account, memory, view } = situation;
  const stop = findStop(situation, kind, now);
  if (stop !== undefined) return stop;
  const waits: { readonly at: number; readonly because: WaitReason }[] = [
    ...memory.holds.map(({ until }) => ({ at: until ?? now, because: 'held' as const })),
    ...memory.attempts
      .filter((attempt) => isUnderWay(attempt, now))
      .map(() => ({ at: now + lookAgainMs, because: 'another-sender' as const })),
    ...gapsOf(situation, now).map((at) => ({ at, because: 'gap' as const })),
  ];
  const { quota } = view;
  if (kind === 'send' && quota !== null && quota.used >= quota.limit) {
    // By when it was read, because a moment that moves on with the clock would never come.
    const resetsAt = Date.parse(quota.resetsAt ?? '');
    waits.push({ at: resetsAt > view.refreshedAt ? resetsAt : view.refreshedAt + hourMs, because: 'quota' });
  }
  let found: Waiting = { at: now, because: undefined };
  for (const wait of waits) if (wait.at > found.at) found = wait;
  // What is free again at night has to wait for the morning, which may be in another week.
  const moments = kind === 'send' ? sentMoments(situation) : kind === 'message' ? writtenMoments(situation) : [];
  for (;;) {
    const opens = nextWorkingMoment(rules.hours, account, found.at);
    if (opens > found.at) found = { at: opens, because: isPassing(found.because) ? 'hours' : found.because };
    const full = findFull(situation, kind, moments, found.at);
    if (full === undefined) return found;
    found = full;
  }
}

interface Waiting {
  readonly at: number;
  readonly because: WaitReason | undefined;
}

/** Whether a reason to wait is over in minutes, so that it is the working hours that one waits for. */
function isPassing(because: WaitReason | undefined): boolean {
  return because === undefined || because === 'gap' || because === 'another-sender';
}

/** The limit that has no room at a moment, and when it may have. */
function findFull(
  { rules, memory }: Situation,
  kind: ActionKind,
  moments: readonly Moment[],
  at: number,
): Waiting | undefined {
  if (kind === 'message') {
    const until = fullUntil('day', rules.hours.zone, moments, at, rules.messages.perDay);
    return until === undefined ? undefined : { at: until, because: 'limit-of-day' };
  }
  if (kind !== 'send') return undefined;
  const limits = limitsAt({ rules, memory }, at);
  for (const period of periods) {
    const until = fullUntil(period, rules.hours.zone, moments, at, limits[period]);
    if (until !== undefined) return { at: until, because: `limit-of-${period}` };
  }
  return undefined;
}

function findStop(situation: Situation, kind: ActionKind, now: number): NextMoment | undefined {
  const { rules, memory, view } = situation;
  if (rules.isPaused) return { at: null, because: 'paused', detail: 'The policy says that this account is paused.' };
  const hold = memory.holds.find(({ until }) => until === null);
  if (hold !== undefined) {
    const detail = `The account has been held since ${new Date(hold.since).toISOString()}: ${hold.because}. Look at it, then release it.`;
    return { at: null, because: 'held', detail };
  }
  const { stopAt } = rules.pending;
  const pending = view.pending.size + notListedYet(situation, now);
  if (kind !== 'send' || pending < stopAt) return undefined;
  const detail = `${pending} invitations are pending, and sending stops at ${stopAt}. Withdraw old ones first.`;
  return { at: null, because: 'too-many-pending', detail };
}

/** Invitations that are on their way, or were sent after the list was read. */
function notListedYet({ memory, view }: Situation, now: number): number {
  const isNew = ({ result, endedAt }: Attempt) => result === 'done' && endedAt >= view.refreshedAt;
  return memory.attempts.filter((each) => each.kind === 'send' && (isUnderWay(each, now) || isNew(each))).length;
}

/**
 * Until when the gap after each recent action lasts. An attempt that nobody finished may have happened at any time of its lease.
 * Of the list, only what tells the time more closely than the gap counts: by "today", one could never act.
 */
function gapsOf({ rules, account, view, memory }: Situation, now: number): readonly number[] {
  const { gapMs } = rules;
  const own = memory.attempts
    .slice(-20)
    .filter((attempt) => !isUnderWay(attempt, now))
    .map(
      ({ at, endedAt, result, gapMs: gap }) => (result === 'under-way' ? at + leaseMs : endedAt + clockGrainMs) + gap,
    );
  const closely = [...view.pending.values(), ...view.gone].filter(
    ({ earliest, latest }) => latest - earliest <= gapMs.most,
  );
  const listed = ofOthers(memory, closely).map((seen) => seen.latest + gapAfter(rules, account, seen));
  return [...own, ...listed];
}
