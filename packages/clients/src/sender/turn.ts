import { hourMs } from '../core/durations.ts';
import { isCurrent } from './account-view.ts';
import { claim, type Wanted } from './claim.ts';
import { clockGrainMs } from './clock-grain.ts';
import { type ActionKind, type Attempt, without } from './memory.ts';
import { type NextMoment, nextMoment, type WaitReason } from './next-moment.ts';
import type { NotSent } from './outcome.ts';
import { asSent, notDueYet, stoppedBy, withPlanned } from './planning.ts';
import type { Run } from './run.ts';
import type { SenderAccount } from './sender-account.ts';
import { leaseMs, type Situation } from './situation.ts';
import { nextWorkingMoment } from './working-hours.ts';

type Due = Extract<NextMoment, { readonly at: number }>;

export interface Wait {
  /** ISO 8601. */
  readonly until: string;
  readonly because: WaitReason;
}

export type Turn<Blocker> =
  | { readonly is: 'taken'; readonly attempt: Attempt }
  | { readonly is: 'refused'; readonly why: NotSent }
  | { readonly is: 'blocked'; readonly by: Blocker };

/** So that a change of the lists, a hold or a release is noticed, and no timer is too long. */
const longestSleepMs = hourMs;

/** Well before others take the sender for dead. */
const turnLastsMs = leaseMs / 3;

/** A store may take its time to write the turn down, and a computer may sleep meanwhile. */
function isStillDue({ now, rules }: SenderAccount, { account }: Situation, turn: Attempt): boolean {
  const moment = now();
  return moment < turn.at + turnLastsMs && nextWorkingMoment(rules.hours, account, moment) <= moment;
}

/** Whether a moment is later than a run waits. */
function isTooLate({ waitsUntil, waitedMs, waitAtMostMs }: Run, at: number, now: number): boolean {
  return at > now && (at > waitsUntil || waitedMs >= waitAtMostMs);
}

/** Of whom it is asked whether a turn is possible. */
interface Asked {
  readonly kind: ActionKind;
  readonly person: readonly string[];
}

/** Why a run can do nothing for somebody, by what is remembered; undefined where it may. Asks the vendor nothing. */
export function refusedFor(run: Run, situation: Situation, { kind, person }: Asked): NotSent | undefined {
  const now = run.account.now();
  const when = nextMoment(withPlanned(situation, run.planned), kind, now);
  if (when.at === null) return stop(run, when);
  return isTooLate(run, when.at, now) ? postpone(run, situation, { kind, person }, when) : undefined;
}

/** Who comes next in the run has a moment after this one. */
function postpone(run: Run, situation: Situation, { kind, person }: Asked, when: Due): NotSent {
  const why = notDueYet(when, run.planned.length > 0);
  run.planned.push(asSent(situation, kind, person, when.at));
  return why;
}

function stop(run: Run, when: Exclude<NextMoment, Due>): NotSent {
  run.stop = stoppedBy(when);
  return run.stop;
}

/**
 * Why a turn that was taken is over, where something took its time after it: the hours, a hold, or the lease after which others take
 * the sender for dead. Undefined while it holds.
 */
export async function overBecause(run: Run, turn: Attempt): Promise<NotSent | undefined> {
  const { account } = run;
  const situation = await account.remembered();
  const now = account.now();
  const when = nextMoment({ ...situation, memory: without(situation.memory, turn) }, turn.kind, now);
  if (when.at === null) return stop(run, when);
  if (when.at > now) return notDueYet(when, false);
  if (now < turn.at + turnLastsMs) return undefined;
  const tryAgainAt = new Date(now).toISOString();
  return {
    because: 'not-due-yet',
    next: 'later',
    tryAgainAt,
    message: 'The steps before it took too long. Nothing was sent.',
  };
}

/** Waits until an action is possible, and takes the turn. Yields each new reason to wait. */
export async function* takeTurn<Blocker>(
  run: Run,
  wanted: Wanted<Blocker>,
): AsyncGenerator<Wait, Turn<Blocker>, undefined> {
  const { account, planned, signal } = run;
  const { kind, blockerIn } = wanted;
  // Where the lists cost credits, other actions are not worth it: the lists would only show the gap after what others sent.
  const look = () =>
    kind === 'send' || account.client.prices === null
      ? account.situation({ signal }, clockGrainMs)
      : account.remembered();
  // What is not due by hours, holds or the store needs no look at the lists.
  let situation = await account.remembered();
  let isNew = false;
  let reason: WaitReason | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const now = account.now();
    // Who was invited before may be pending or not: that is seen once the lists are read.
    const by = kind !== 'send' || isCurrent(situation.view, now) ? blockerIn(situation, now) : undefined;
    if (by !== undefined) return { is: 'blocked', by };
    const when = nextMoment(withPlanned(situation, planned), kind, now);
    // Only of what is pending do lists tell more; the rest was read from the store just now.
    if (when.at === null && (isNew || when.because !== 'too-many-pending')) {
      return { is: 'refused', why: stop(run, when) };
    }
    if (when.at === null) {
      // The lists were read some time ago.
      situation = await look();
      isNew = true;
      continue;
    }
    if (isTooLate(run, when.at, now)) {
      return { is: 'refused', why: postpone(run, situation, wanted, when) };
    }
    if (when.at > now) {
      const { at, because = 'gap' } = when;
      if (because !== reason) yield { until: new Date(at).toISOString(), because };
      reason = because;
      const waitMs = Math.min(Math.max(at - now, clockGrainMs), longestSleepMs);
      await account.sleep(waitMs, signal);
      run.waitedMs += waitMs;
      situation = await account.remembered();
      isNew = false;
      continue;
    }
    // Whatever was sent meanwhile, by whomever, counts.
    situation = await look();
    const turn = await claim(account, situation, wanted);
    if (turn !== undefined && !signal?.aborted && isStillDue(account, situation, turn)) {
      return { is: 'taken', attempt: turn };
    }
    if (turn !== undefined) await account.settle(turn, { result: 'refused' });
    situation = { ...situation, memory: await account.ledger.read() };
  }
}
