import { dayMs } from '../core/durations.ts';
import { property } from '../core/problem.ts';
import type { Moment } from './windows.ts';
import type { WriteInput } from './write-outcome.ts';

/** When somebody accepted, as it is told; undefined where it is not. It may come from JSON: NaN for what is no time. */
export function readAcceptedAt(acceptedAt: WriteInput['acceptedAt']): Moment | undefined {
  if (acceptedAt === undefined || acceptedAt === null) return undefined;
  if (typeof acceptedAt === 'string') return readText(acceptedAt);
  return { earliest: timeIn(acceptedAt, 'earliest'), latest: timeIn(acceptedAt, 'latest') };
}

/** A date without a time is the whole day. */
function readText(text: string): Moment {
  const earliest = Date.parse(text);
  return { earliest, latest: /^\d{4}-\d\d-\d\d$/.test(text) ? earliest + dayMs - 1 : earliest };
}

function timeIn(value: unknown, name: 'earliest' | 'latest'): number {
  const found = property(value, name);
  return typeof found === 'string' ? Date.parse(found) : Number.NaN;
}
