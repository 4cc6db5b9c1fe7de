import { minuteMs } from '../core/durations.ts';
import type { AccountView } from './account-view.ts';
import type { AccountMemory, Attempt } from './memory.ts';
import type { Limits } from './read-limits.ts';
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

/** How many invitations may be sent in the periods of a moment, in milliseconds since 1970; infinite without a limit. */
export function limitsAt({ rules, memory }: Pick<Situation, 'rules' | 'memory'>, moment: number): Limits {
  return rules.limitsAt(moment, memory.began ?? moment);
}

/** How long a sender may be silent before others take it for dead, in milliseconds: longer than any request with its repetitions. */
export const leaseMs = 30 * minuteMs;

/** Whether the sender that began an attempt may still be at it. */
export function isUnderWay({ result, at }: Attempt, now: number): boolean {
  return result === 'under-way' && at + leaseMs > now;
}
