import type { ActionKind } from './memory.ts';
import { nextMoment } from './next-moment.ts';
import { noticesOf } from './notices.ts';
import { sentMoments, writtenMoments } from './sent-moments.ts';
import { type AccountHold, shownHolds } from './shown-holds.ts';
import { limitsAt, type Situation } from './situation.ts';
import { countIn, type Period } from './windows.ts';

/** How an account stands. Times are the vendor's, ISO 8601. */
export interface AccountState {
  /** The vendor's time. */
  readonly now: string;
  /** When the next invitation is possible; null when a person has to act first. */
  readonly nextAt: string | null;
  /** What decides it; null when it is possible at once. */
  readonly because: string | null;
  /** Invitations of this day, week and month in the time zone, and how many there may be. What is unclear counts. */
  readonly used: Readonly<Record<Period, Used>>;
  /** Invitations that are pending. */
  readonly pending: number;
  /** How messages stand. What somebody writes by hand does not count, because no vendor lists it. */
  readonly messages: MessageState;
  /** What holds the account now. */
  readonly holds: readonly AccountHold[];
  /** For people. */
  readonly notices: readonly string[];
}

interface MessageState {
  /** When the account may write its next message, to anybody; null when a person has to act first. */
  readonly nextAt: string | null;
  /** What decides it; null when it is possible at once. */
  readonly because: string | null;
  /** Messages that senders wrote this day, and how many there may be. There is no other limit. */
  readonly used: { readonly day: Used };
}

interface Used {
  readonly count: number;
  /** Null without a limit. */
  readonly limit: number | null;
}

export function stateOf(situation: Situation, now: number): AccountState {
  const { rules, memory, view } = situation;
  const moments = sentMoments(situation);
  const limits = limitsAt(situation, now);
  const usedIn = (period: Period): Used => ({
    count: countIn(period, rules.hours.zone, moments, now),
    limit: Number.isFinite(limits[period]) ? limits[period] : null,
  });
  const writtenToday = countIn('day', rules.hours.zone, writtenMoments(situation), now);
  return {
    now: new Date(now).toISOString(),
    ...nextOf('send', situation, now),
    used: { day: usedIn('day'), week: usedIn('week'), month: usedIn('month') },
    pending: view.pending.size,
    messages: {
      ...nextOf('message', situation, now),
      used: { day: { count: writtenToday, limit: rules.messages.perDay } },
    },
    holds: shownHolds(memory, now),
    notices: noticesOf(situation, now).map(({ message }) => message),
  };
}

function nextOf(kind: ActionKind, situation: Situation, now: number) {
  const { at, because } = nextMoment(situation, kind, now);
  return { nextAt: at === null ? null : new Date(at).toISOString(), because: because ?? null };
}
