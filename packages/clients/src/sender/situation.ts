import { minuteMs } from '../core/durations.ts';
import type { AccountView } from './account-view.ts';
import type { AccountMemory, Attempt } from './memory.ts';
import type { Rules } from './rules.ts';

/** All that decides when an account may act. */
export interface Situation {
  readonly rules: Rules;
  /** The account, for chance. */
  readonly account: string;
  /** Whether senders at other vendors know the account by the same name. */
  readonly isOwnerKnown: boolean;
  readonly view: AccountView;
  readonly memory: AccountMemory;
}

/** How long a sender may be silent before others take it for dead, in milliseconds: longer than any request with its repetitions. */
export const leaseMs = 30 * minuteMs;

/** Whether the sender that began an attempt may still be at it. */
export function isUnderWay({ result, at }: Attempt, now: number): boolean {
  return result === 'under-way' && at + leaseMs > now;
}
