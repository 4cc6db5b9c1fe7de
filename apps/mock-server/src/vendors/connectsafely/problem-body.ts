import type { components, operations } from '@invitekit/specs/connectsafely';
import type { FailureStatus } from '@invitekit/specs/operation-types';
import type { Issue, Refusal } from '../../vendor/outcome.ts';
import type { Problem, ProblemContext } from '../../vendor/problem.ts';
import type { ErrorBody } from './problems.ts';

type OperationWith<Status> = {
  [Id in keyof operations]: Status extends FailureStatus<operations[Id]> ? Id : never;
}[keyof operations];

const unavailable: Readonly<Record<OperationWith<502>, string>> = {
  getReceivedInvitations: 'INVITATIONS_UNAVAILABLE',
  getConnections: 'CONNECTIONS_UNAVAILABLE',
};

const unavailableCodes: ReadonlyMap<string, string> = new Map(Object.entries(unavailable));

const noActiveAccount: ReadonlySet<unknown> = new Set<Refusal>([
  'account-disconnected',
  'account-restricted',
  'checkpoint-required',
]);

/** Its page shows another shape of 400 than all others have. */
const plainBadRequest: keyof operations = 'getAccountStatusById';

/** The only quota that an account is held for. */
const holding: keyof operations = 'sendConnectionRequest';

/** The body of an error. Which of the vendor's five shapes it has depends on the status, and on what is wrong. */
export function presentProblem({ status, type }: Problem, context: ProblemContext): ErrorBody {
  const { reason, detail, issue, until, operation } = context;
  if (status === 400 && operation === plainBadRequest) return { error: detail };
  if (type !== undefined) return { success: false, code: type, message: detail };
  switch (status) {
    case 400:
      return issue === undefined ? { success: false, error: detail } : presentIssue(issue);
    case 403:
      return { success: false, error: detail };
    case 404:
      if (reason === 'unknown-member') return { success: false, error: detail };
      return { error: noActiveAccount.has(reason) ? `No active LinkedIn account found. ${detail}` : detail };
    case 429: {
      const isHeld = reason === 'quota-reached' && operation === holding;
      return { success: false, error: detail, ...(isHeld && until && { holdUntil: until.toISOString() }) };
    }
    case 502:
      return { success: false, code: unavailableCodes.get(operation) ?? '', error: detail };
    default:
      return { error: detail };
  }
}

/** What the vendor's validator calls what JSON Schema calls by these keywords. */
const zodCodes: Readonly<Record<string, string>> = {
  enum: 'invalid_enum_value',
  maximum: 'too_big',
  maxLength: 'too_big',
  minLength: 'too_small',
  minimum: 'too_small',
  required: 'invalid_type',
  type: 'invalid_type',
};

function presentIssue({ keyword, path, message, expected, received }: Issue): components['schemas']['ValidationError'] {
  const code = zodCodes[keyword] ?? 'custom';
  const types = keyword === 'type' && { expected, received };
  return { success: false, error: { name: 'ZodError', issues: [{ code, ...types, path: [...path], message }] } };
}
