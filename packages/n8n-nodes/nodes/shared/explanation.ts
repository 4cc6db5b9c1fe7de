import { InvitationError, isOverBudget, type MemberReference, type NotInvitableReason } from '@invitekit/clients';
import { type NotWritten, notSentAfter, SenderStoreError } from '@invitekit/clients/sender';
import { adviceFor, lookAtStore, raiseMaxCredits } from './advice.ts';
import { hourMs } from './durations.ts';
import { answerOf, details, type FailedItem, toNodeError, toSkippedMessage } from './node-error.ts';
import { adviceByReason, type Reason } from './sending/reasons.ts';
import type { Stop } from './stop-rule.ts';

/** Why something was not done, for a workflow and for people. */
export interface Explanation {
  readonly reason: Reason;
  readonly message: string;
  /** What the builder of the workflow can do. */
  readonly advice: string;
  /** What a workflow should do with the item: `skip` for good; `later`, from `tryAgainAt` on; `look`, because a person has to. */
  readonly next: 'skip' | 'later' | 'look';
  /** ISO 8601, by the vendor's clock; with `later`. */
  readonly tryAgainAt?: string | undefined;
  /** Why somebody is not invitable, where that is known. */
  readonly because?: NotInvitableReason;
  /** From when on it may succeed, where the vendor tells: ISO 8601. */
  readonly until?: string;
  /** Who was meant, where that is known. */
  readonly member?: MemberReference;
  /** Whether it is about the person alone. Default: by its reason. */
  readonly about?: 'person' | 'account';
  /** Whether it was not even tried, because of what an earlier item was answered. */
  readonly stopped?: boolean;
}

/** In which run something was not done. */
export interface Circumstances {
  /** The vendor's time. */
  readonly now: Date;
  /** Whether something was done in this run. */
  readonly isProgress: boolean;
}

/** What an error says, with what is known of it besides: `code`, `because`, `until`, `status`, `type`, `requestId`, `isUncertain`. */
export function explain(error: unknown, failed: FailedItem, circumstances: Circumstances): Explanation {
  const { message, description } = toNodeError(error, failed);
  return {
    reason: reasonOf(error),
    message,
    advice: description ?? '',
    ...nextStep(error, circumstances),
    ...(InvitationError.isInstance(error) && details(error)),
  };
}

/** What the node itself, or the sender, says against an item. */
export function explainReason(
  reason: Reason,
  { message, next, tryAgainAt }: Pick<NotWritten, 'message' | 'next' | 'tryAgainAt'>,
): Explanation {
  return { reason, message, advice: adviceByReason[reason], next, ...(tryAgainAt !== undefined && { tryAgainAt }) };
}

/** Why an item was skipped. It surely was not done, also when nobody knows that of the earlier one. */
export function explainStop(stop: Stop, { apiKey }: FailedItem, circumstances: Circumstances): Explanation {
  const { error } = stop;
  if (SenderStoreError.isInstance(error)) {
    return {
      reason: 'store-failed',
      message: toSkippedMessage(stop, apiKey),
      advice: lookAtStore,
      ...nextStep(error, circumstances),
      stopped: true,
    };
  }
  const reason = isOverBudget(error) ? 'max-credits' : error.code;
  return {
    ...answerOf(error),
    reason,
    message: toSkippedMessage(stop, apiKey),
    advice: reason === 'max-credits' ? raiseMaxCredits : adviceFor(error),
    ...nextStep(error, circumstances),
    stopped: true,
  };
}

function reasonOf(error: unknown): Reason {
  if (SenderStoreError.isInstance(error)) return 'store-failed';
  if (!InvitationError.isInstance(error)) return 'invalid-parameter';
  if (error.isUncertain) return 'uncertain';
  return isOverBudget(error) ? 'max-credits' : error.code;
}

function nextStep(error: unknown, { now, isProgress }: Circumstances): Pick<Explanation, 'next' | 'tryAgainAt'> {
  const inAnHour = { next: 'later', tryAgainAt: new Date(now.getTime() + hourMs).toISOString() } as const;
  if (SenderStoreError.isInstance(error) && error.isRetryable) return inAnHour;
  if (!InvitationError.isInstance(error)) return { next: 'look' };
  // Where the credits are too few for anything, the next run would pay for the list again, and do nothing either.
  if (isOverBudget(error)) return isProgress ? { next: 'later', tryAgainAt: now.toISOString() } : { next: 'look' };
  // The next attempt looks first what became of this one.
  if (error.isUncertain) return inAnHour;
  const { next, tryAgainAt } = notSentAfter(error, now.getTime());
  return { next, ...(tryAgainAt !== undefined && { tryAgainAt }) };
}
