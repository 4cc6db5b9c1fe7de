import type { OperationOptions } from '../core/invitation-client.ts';
import type { InvitationError } from '../core/invitation-error.ts';
import { shown } from '../core/shown.ts';
import { holdAfter, holdForRefusals, noteHolds } from './holds.ts';
import type { Attempt } from './memory.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent } from './outcome.ts';
import { isUnexplained } from './refusals.ts';
import type { SenderAccount } from './sender-account.ts';

/** What everything takes that acts at a pace. */
export interface PacedOptions extends OperationOptions {
  /**
   * How long the call may wait for the account's next moments, in milliseconds. What is not due by then is `not-due-yet`; 0 does
   * only what is due at once. Default: as long as it takes, which may be days.
   */
  readonly waitAtMostMs?: number | undefined;
}

/** One call that acts. */
export interface Run {
  readonly account: SenderAccount;
  readonly signal: AbortSignal | undefined;
  /** When waiting ends, in milliseconds since 1970. */
  readonly waitsUntil: number;
  readonly waitAtMostMs: number;
  /** How long it has waited so far: the clock of a fake may stand still meanwhile. */
  waitedMs: number;
  /** What is not due yet, as if it were done when it is due. */
  readonly planned: Attempt[];
  /** Why nothing is done any more in this run. */
  stop: NotSent | undefined;
}

export function createRun(
  account: SenderAccount,
  { waitAtMostMs = Number.POSITIVE_INFINITY, signal }: PacedOptions,
): Run {
  // A text would be joined to the time, and what is no number never come.
  if (!(typeof waitAtMostMs === 'number' && waitAtMostMs >= 0)) {
    throw new RangeError(`waitAtMostMs must be milliseconds from 0 up, not ${shown(waitAtMostMs)}.`);
  }
  return {
    account,
    signal,
    waitsUntil: account.now() + waitAtMostMs,
    waitAtMostMs,
    waitedMs: 0,
    planned: [],
    stop: undefined,
  };
}

/** Ends a run, and holds the account where the answer is about it. */
export async function stopAfter(run: Run, error: InvitationError): Promise<NotSent> {
  const now = run.account.now();
  const found = holdAfter(error, now);
  if (found !== undefined) await noteHolds(run.account.ledger, [found]);
  const notSent: NotSent = { ...notSentAfter(error, now), endsRun: true };
  run.stop = { ...notSent, error: undefined };
  return notSent;
}

/** Writes down a refusal of one, and holds the account where it may be a limit of LinkedIn. */
export async function noteRefusal(account: SenderAccount, attempt: Attempt, error: InvitationError): Promise<NotSent> {
  const now = account.now();
  await account.settle(attempt, { result: isUnexplained(error) ? 'unexplained' : 'refused', endedAt: now });
  const found = holdForRefusals(await account.ledger.read(), now);
  if (found !== undefined) await noteHolds(account.ledger, [found]);
  return notSentAfter(error, now);
}
