import type { operations } from '@invitekit/specs/connectsafely';
import type { FailureStatus } from '@invitekit/specs/operation-types';
import type { InvitationErrorCode } from '../../core/invitation-error.ts';
import { property, type ReadProblem, text } from '../../core/problem.ts';

/** The vendor names few errors, so the status decides. */
export const connectSafelyErrorCodes: Readonly<
  Record<FailureStatus<operations[keyof operations]>, InvitationErrorCode>
> = {
  400: 'invalid-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
  500: 'vendor-failure',
};

const codes = new Map<string, InvitationErrorCode>(Object.entries(connectSafelyErrorCodes));

/** The vendor's pages show five shapes of error; each holds its words in another place. */
export const readConnectSafelyProblem: ReadProblem = ({ status, body }) => {
  if (status < 300 && property(body, 'success') !== false) return undefined;
  return {
    code: isQuota(status, body) ? 'quota-exceeded' : codes.get(String(status)),
    type: text(body, 'code'),
    message: text(body, 'message') ?? text(body, 'error') ?? firstIssue(property(body, 'error')),
  };
};

/** A spent quota and too many requests a minute share status 429; only a quota names its action or a hold. */
function isQuota(status: number, body: unknown): boolean {
  const words = text(body, 'error') ?? '';
  return status === 429 && (text(body, 'holdUntil') !== undefined || /^Rate limit exceeded for [A-Z_]+:/.test(words));
}

function firstIssue(error: unknown): string | undefined {
  const issues = property(error, 'issues');
  const [issue]: unknown[] = Array.isArray(issues) ? issues : [];
  const path = property(issue, 'path');
  const message = text(issue, 'message');
  return Array.isArray(path) && path.length > 0 && message !== undefined ? `${path.join('.')}: ${message}` : message;
}
