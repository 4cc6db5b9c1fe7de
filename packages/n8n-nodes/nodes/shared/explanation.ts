import {
  InvitationError,
  type InvitationErrorCode,
  isOverBudget,
  type MemberReference,
  type NotInvitableReason,
} from '@invitekit/clients';
import { adviceFor, raiseMaxCredits } from './advice.ts';
import { answerOf, details, type FailedItem, toNodeError, toSkippedMessage } from './node-error.ts';
import type { BlockReason } from './sending/block-reasons.ts';
import type { Stop } from './stop-rule.ts';

/** Every reason for which something is not done: a client's code, or one of our own. */
export type Reason = InvitationErrorCode | BlockReason | 'invalid-parameter' | 'max-credits' | 'uncertain';

/** Why something was not done, for a workflow and for people. */
export interface Explanation {
  readonly reason: Reason;
  readonly message: string;
  /** What the builder of the workflow can do. */
  readonly advice: string;
  /** Why somebody is not invitable, where that is known. */
  readonly because?: NotInvitableReason;
  /** From when on it may succeed, where that is known: ISO 8601. */
  readonly until?: string;
  /** Who was meant, where that is known. */
  readonly member?: MemberReference;
  /** Whether it was not even tried, because of what an earlier item was answered. */
  readonly stopped?: boolean;
}

/** What an error says, with what is known of it besides: `code`, `because`, `until`, `status`, `type`, `requestId`, `isUncertain`. */
export function explain(error: unknown, failed: FailedItem): Explanation {
  const { message, description } = toNodeError(error, failed);
  return {
    reason: reasonOf(error),
    message,
    advice: description ?? '',
    ...(InvitationError.isInstance(error) && details(error)),
  };
}

/** Why an item was skipped. It surely was not done, also when nobody knows that of the earlier one. */
export function explainStop(stop: Stop, { apiKey }: FailedItem): Explanation {
  const { code } = stop.error;
  const reason = isOverBudget(stop.error) ? 'max-credits' : code;
  return {
    ...answerOf(stop.error),
    reason,
    message: toSkippedMessage(stop, apiKey),
    advice: reason === 'max-credits' ? raiseMaxCredits : adviceFor(stop.error),
    stopped: true,
  };
}

function reasonOf(error: unknown): Reason {
  if (!InvitationError.isInstance(error)) return 'invalid-parameter';
  if (error.isUncertain) return 'uncertain';
  return isOverBudget(error) ? 'max-credits' : error.code;
}
