import type { operations } from '@invitekit/specs/connectsafely';
import { errorCodes } from '@invitekit/specs/connectsafely/errors';
import type { FailureStatus } from '@invitekit/specs/operation-types';
import { minuteMs } from '../../core/durations.ts';
import { readDateHeader } from '../../core/http-date.ts';
import { InvitationError, type InvitationErrorCode } from '../../core/invitation-error.ts';
import { meanings } from '../../core/meanings.ts';
import { property, type RawAnswer, type ReadProblem, text } from '../../core/problem.ts';
import { readRetryAfter } from '../../core/retry-after.ts';
import { readUtcTime } from '../../core/utc-time.ts';

/** The vendor names few errors, so the status decides. */
export const connectSafelyErrorCodes: Readonly<
  Record<FailureStatus<operations[keyof operations]>, InvitationErrorCode>
> = errorCodes;

const codeOf = /* @__PURE__ */ meanings<string, InvitationErrorCode>(connectSafelyErrorCodes);

/** The vendor's pages show five shapes of error; each holds its words in another place. */
export const readConnectSafelyProblem: ReadProblem = (answer) => {
  const { status, body } = answer;
  if (status < 300 && property(body, 'success') !== false) return undefined;
  const error = property(body, 'error');
  const message = text(body, 'message') ?? text(body, 'error') ?? firstIssue(error);
  const shared = { type: text(body, 'code') ?? text(error, 'name'), message };
  if (status === 404 && /^no active linkedin account/i.test(message ?? '')) {
    return { ...shared, code: 'account-disconnected' };
  }
  if (status !== 429) return { ...shared, code: codeOf(String(status)) };
  const retryAfterMs = waitOf(answer);
  return { ...shared, code: isQuota(answer, retryAfterMs) ? 'quota-exceeded' : 'rate-limited', retryAfterMs };
};

/** Whether an error is a refusal that does not say what is wrong, and not a complaint about the form of the request. */
export function isAmbiguousRefusal(error: unknown): error is InvitationError {
  return (
    InvitationError.isInstance(error) &&
    error.status === 400 &&
    error.type !== 'ZodError' &&
    error.type !== 'validation_error'
  );
}

/** Whether the vendor itself says that it failed, and not something before it. */
export function isUnexplainedFailure(error: unknown): error is InvitationError {
  return InvitationError.isInstance(error) && error.status === 500 && error.vendorMessage !== undefined;
}

/** Requests are limited by the minute; whoever has to wait longer than this has used up a quota. */
const longestVelocityMs = 10 * minuteMs;

/** A spent quota and too many requests a minute share a status. */
function isQuota({ body }: RawAnswer, wait: number | undefined): boolean {
  const namesAction = /^Rate limit exceeded for [A-Z_]+:/.test(text(body, 'error') ?? '');
  return namesAction || text(body, 'holdUntil') !== undefined || (wait ?? 0) > longestVelocityMs;
}

/** How long until it may be tried again: until the end of a hold, as `Retry-After` says, or until the count starts anew. */
function waitOf({ body, headers }: RawAnswer): number | undefined {
  const answeredAt = readDateHeader(headers['date']) ?? new Date(Number.NaN);
  const until = (time: string | undefined) => {
    const wait = (readUtcTime(time ?? '') ?? Number.NaN) - answeredAt.getTime();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
  };
  return (
    until(text(body, 'holdUntil')) ??
    readRetryAfter(headers['retry-after'], answeredAt) ??
    until(headers['x-ratelimit-reset'])
  );
}

function firstIssue(error: unknown): string | undefined {
  const issues = property(error, 'issues');
  const [issue]: unknown[] = Array.isArray(issues) ? issues : [];
  const path = property(issue, 'path');
  const message = text(issue, 'message');
  return Array.isArray(path) && path.length > 0 && message !== undefined ? `${path.join('.')}: ${message}` : message;
}
