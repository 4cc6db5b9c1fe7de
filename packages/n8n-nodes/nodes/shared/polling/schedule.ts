import { dayMs, hourMs } from '../durations.ts';

/** The last time that the vendor was asked. */
export interface LastCheck {
  /** By n8n's clock, in milliseconds since 1970. */
  readonly at: number;
  /** From 0 to 1. */
  readonly chance: number;
  readonly hasFailed: boolean;
}

/** Credits that were spent at a time, in milliseconds since 1970. */
export interface Spending {
  readonly at: number;
  readonly credits: number;
}

const longestWaitAfterFailureMs = hourMs / 2;

/** Checks at the same minute of every fourth hour would look like a machine. Only longer, because the interval is a minimum. */
const longestJitter = 0.1;

/** Whether it is time to ask the vendor again. A clock that was set back starts anew. */
export function isDue(last: LastCheck | undefined, minimumIntervalMs: number, now: number): boolean {
  if (last === undefined || now < last.at) return true;
  const wait = last.hasFailed ? Math.min(minimumIntervalMs, longestWaitAfterFailureMs) : minimumIntervalMs;
  return now >= last.at + wait * (1 + longestJitter * last.chance);
}

/** Whether all of a list is to be read again. A clock that was set back starts anew. */
export function isListDue(readAt: number | undefined, everyMs: number, now: number): boolean {
  return readAt === undefined || now < readAt || now - readAt >= everyMs;
}

/** What was spent in the last 24 hours, without what a clock that was ahead has dated later. */
export function spendingOfDay(spending: readonly Spending[], now: number): readonly Spending[] {
  return spending.filter(({ at }) => at > now - dayMs && at <= now);
}

export function total(spending: readonly Spending[]): number {
  return spending.reduce((sum, { credits }) => sum + credits, 0);
}
