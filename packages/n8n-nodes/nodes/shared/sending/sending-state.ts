import type { SendingLimits } from '../fields/sending-limits.ts';
import type { SendingHistory } from './sending-history.ts';
import { countWithin, lengths } from './time-window.ts';

/** How much of its limits an account has used up. */
export interface SendingState {
  readonly today: number;
  readonly maxPerDay: number;
  readonly thisWeek: number;
  /** What the vendor allows itself, where that is less. */
  readonly maxPerWeek: number;
  /**
   * Whether the numbers may differ from what was really sent, because the vendor tells ages roughly, does not tell who
   * accepted meanwhile, or who of the new connections was invited at all. Where a time is unclear, it counts.
   */
  readonly isApproximate: boolean;
}

/** When the account is below a limit again, roughly: ISO 8601. */
export interface FreeAt {
  readonly day: string;
  readonly week: string;
}

export function stateOf(
  { moments, quota, isApproximate }: SendingHistory,
  { perDay, perWeek }: SendingLimits,
  at: Date,
): { readonly state: SendingState; readonly freeAt: FreeAt } {
  const now = at.getTime();
  const used = quota?.used ?? 0;
  const maxPerWeek = Math.min(perWeek, quota?.limit ?? perWeek);
  const day = countWithin(lengths.day, moments, now, perDay);
  const week = countWithin(lengths.week, moments, now, maxPerWeek);
  const resetsAt = used >= maxPerWeek ? quota?.resetsAt : undefined;
  return {
    state: {
      today: day.count,
      maxPerDay: perDay,
      thisWeek: Math.max(week.count, used),
      maxPerWeek,
      isApproximate: isApproximate || day.isApproximate || week.isApproximate,
    },
    freeAt: {
      day: new Date(day.freeAt).toISOString(),
      week: new Date(Math.max(week.freeAt, Date.parse(resetsAt ?? at.toISOString()))).toISOString(),
    },
  };
}
