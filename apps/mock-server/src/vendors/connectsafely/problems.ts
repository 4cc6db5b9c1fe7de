import type { components, operations } from '@invitekit/specs/connectsafely';
import type { FailureStatus } from '@invitekit/specs/operation-types';
import type { Refusal } from '../../http/outcome.ts';
import type { Problem, ProblemContext } from '../../http/problem.ts';

type Schemas = components['schemas'];

interface ConnectSafelyProblem extends Problem {
  /** 405 is in no page of the vendor; it is for requests that reach no operation. */
  readonly status: FailureStatus<operations[keyof operations]> | 405;
}

const badRequest: ConnectSafelyProblem = { status: 400 };
const unauthorized: ConnectSafelyProblem = { status: 401 };
const forbidden: ConnectSafelyProblem = { status: 403 };

export const connectSafelyProblems: Readonly<Record<Refusal, ConnectSafelyProblem>> = {
  'unknown-path': { status: 404 },
  'wrong-method': { status: 405 },
  'malformed-path': badRequest,
  'missing-key': unauthorized,
  'wrong-key': unauthorized,
  'wrong-content-type': badRequest,
  'malformed-body': badRequest,
  'body-too-large': badRequest,
  'unknown-action': badRequest,
  'unknown-account': { status: 404 },
  // The vendor words both as having no active account.
  'account-disconnected': { status: 404 },
  'account-restricted': { status: 404 },
  'rate-limited': { status: 429, headers: { 'Retry-After': '60' } },
  'out-of-credits': forbidden,
  'missing-parameter': badRequest,
  'invalid-parameter': badRequest,
  'limit-too-high': badRequest,
  'internal-error': { status: 500 },
};

/** What the vendor's validator calls what JSON Schema calls by these keywords. */
const zodCodes: Readonly<Record<string, string>> = {
  maximum: 'too_big',
  minLength: 'too_small',
  minimum: 'too_small',
  type: 'invalid_type',
};

/** The vendor has another shape of error for each of these statuses. */
export function presentProblem(
  { status }: Problem,
  { detail, issue }: ProblemContext,
): Schemas['ErrorText'] | Schemas['FlaggedErrorText'] | Schemas['ValidationError'] {
  switch (status) {
    case 400:
      return {
        success: false,
        error: {
          name: 'ZodError',
          issues: [
            {
              code: zodCodes[issue?.keyword ?? ''] ?? 'custom',
              ...(issue?.keyword === 'type' && { expected: issue.expected, received: issue.received }),
              path: [...(issue?.path ?? [])],
              message: detail,
            },
          ],
        },
      };
    case 403:
    case 429:
      return { success: false, error: detail };
    default:
      return { error: detail };
  }
}
