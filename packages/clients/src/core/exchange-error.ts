import { InvitationError, type InvitationErrorCode } from './invitation-error.ts';
import { oneLine, wordsOfCause } from './one-line.ts';
import { codeOfStatus, type RawAnswer, type ReadProblem } from './problem.ts';
import { requestIdIn } from './request-id.ts';
import { readRetryAfter } from './retry-after.ts';
import { toIsoTime } from './utc-time.ts';
import type { VendorName } from './vendor-name.ts';

/** What an error has to know of the request that it is about. */
export interface Asked {
  readonly vendor: VendorName;
  /** The method and the path of the spec. */
  readonly name: string;
  readonly isWrite: boolean;
  /** As in `Transport`. */
  readonly withoutKey: (text: string) => string;
}

/** The error of an answer that is no success. */
export function toAnswerError(
  { vendor, name, isWrite, withoutKey }: Asked,
  { status, body, headers }: RawAnswer,
  problem: ReturnType<ReadProblem>,
  answeredAt: Date,
): InvitationError {
  const code = problem?.code ?? codeOfStatus(status);
  const retryAfterMs = problem?.retryAfterMs ?? readRetryAfter(headers['retry-after'], answeredAt);
  const told = (text: string | undefined) => text && withoutKey(text);
  const vendorMessage = told(problem?.message);
  const words = oneLine(vendorMessage ?? '');
  return new InvitationError(code, `${vendor} answered ${status} (${code}) to ${name}${words && `: ${words}`}`, {
    vendor,
    status,
    type: told(problem?.type),
    vendorMessage,
    requestId: told(problem?.requestId ?? requestIdIn(headers)),
    headers,
    retryAfterMs,
    because: problem?.because,
    until: toIsoTime(answeredAt.getTime() + (retryAfterMs ?? Number.NaN)),
    isRetryable: problem?.isRetryable,
    isUncertain: isWrite && isLost(status, code) && problem?.isRetryable !== false,
    cause: body,
  });
}

/** The error of a request that was not answered. */
export function toSilenceError({ vendor, name, isWrite, withoutKey }: Asked, cause: unknown): InvitationError {
  const causeMessage = oneLine(withoutKey(wordsOfCause(cause))) || undefined;
  const details = { vendor, cause, causeMessage, isUncertain: isWrite };
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return new InvitationError('timeout', `${vendor} took too long to answer ${name}`, details);
  }
  return new InvitationError('unreachable', `${vendor} could not be reached for ${name}`, details);
}

/** Whether an answer says no more than that something went wrong. A failure may come with any status. */
function isLost(status: number, code: InvitationErrorCode): boolean {
  return (status >= 500 && code !== 'unsupported') || ['vendor-failure', 'timeout', 'unexpected-answer'].includes(code);
}
