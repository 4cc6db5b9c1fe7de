import type { InvitationErrorCode, NotInvitableReason } from './invitation-error.ts';
import { meanings } from './meanings.ts';

/** What a vendor's error body says, in the words of `InvitationError`. */
interface Problem {
  /** Undefined when the vendor's table does not know the error; the status decides then. */
  readonly code?: InvitationErrorCode | undefined;
  readonly type?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
  readonly because?: NotInvitableReason | undefined;
  readonly isRetryable?: boolean | undefined;
  /** How long the vendor asks to wait, in milliseconds. Default: what `Retry-After` says. */
  readonly retryAfterMs?: number | undefined;
}

/** A parsed answer. `body` is undefined when it was not JSON. */
export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a vendor's error out of an answer; undefined when the answer is a success. */
export type ReadProblem = (answer: RawAnswer) => Problem | undefined;

/** What the table of a vendor's errors says of them, by their types. */
interface ErrorTable {
  readonly codes: Readonly<Record<string, InvitationErrorCode>>;
  readonly reasons?: Readonly<Record<string, NotInvitableReason>>;
}

/** Reads errors that have a type. What `read` does not say itself of one, the table says. */
export function createReadProblem({ codes, reasons = {} }: ErrorTable, read: ReadProblem): ReadProblem {
  const codeOf = meanings(codes);
  const reasonOf = meanings(reasons);
  return (answer) => {
    const problem = read(answer);
    if (problem === undefined) return undefined;
    const { type, code = codeOf(type), because = reasonOf(type) } = problem;
    return { ...problem, code, because };
  };
}

const codeByStatus: Readonly<Record<number, InvitationErrorCode>> = {
  401: 'unauthenticated',
  402: 'insufficient-credits',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
  501: 'unsupported',
  504: 'timeout',
};

/** What a status means where the vendor says no more. */
export function codeOfStatus(status: number): InvitationErrorCode {
  const code = codeByStatus[status];
  if (code !== undefined) return code;
  if (status >= 500) return 'vendor-failure';
  return status >= 400 ? 'invalid-request' : 'unexpected-answer';
}

/** The value at a key, if `value` is an object that has it. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The text at a key; undefined when it is missing, empty or no text. */
export function text(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
