import type { Hold } from './memory.ts';
import { nextMoment, type Situation, sentMoments } from './next-moment.ts';
import { noticesOf } from './notices.ts';
import { countWithin, lengths } from './windows.ts';

/** How an account stands. Times are the vendor's, ISO 8601. */
export interface AccountState {
  readonly now: string;
  /** When the next invitation is possible; null when a person has to act first. */
  readonly nextAt: string | null;
  /** What decides it; null when it is possible at once. */
  readonly because: string | null;
  /** Invitations of the last 24 hours, 7 and 30 days, and how many there may be. What is unclear counts. */
  readonly day: Used;
  readonly week: Used;
  readonly month: Used;
  readonly pending: number;
  readonly holds: readonly { readonly because: string; readonly since: string; readonly until: string | null }[];
  /** For people. */
  readonly notices: readonly string[];
}

interface Used {
  readonly used: number;
  /** `Infinity` without a limit. */
  readonly limit: number;
}

export function stateOf(situation: Situation, now: number): AccountState {
  const { rules, memory, view } = situation;
  const next = nextMoment(situation, 'send', now);
  const moments = sentMoments(situation);
  const { perDay, perWeek, perMonth } = rules.limitsAt(now, rules.since ?? memory.began ?? now);
  return {
    now: new Date(now).toISOString(),
    nextAt: next.at === null ? null : new Date(next.at).toISOString(),
    because: next.because ?? null,
    day: { used: countWithin(lengths.day, moments, now), limit: perDay },
    week: { used: countWithin(lengths.week, moments, now), limit: perWeek },
    month: { used: countWithin(lengths.month, moments, now), limit: perMonth },
    pending: view.pending.size,
    holds: memory.holds.filter(({ until }) => until === null || until > now).map(toShown),
    notices: noticesOf(situation, now).map(({ message }) => message),
  };
}

function toShown({ because, since, until }: Hold) {
  return {
    because,
    since: new Date(since).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  };
}
