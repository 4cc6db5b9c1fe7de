import type { Request } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { type Answer, writeAnswer } from './answer.ts';
import type { Facade } from './facade.ts';
import type { Refused } from './outcome.ts';
import type { SpecOperation } from './spec-operations.ts';

/** What is known of a request when it is answered. */
export interface Known {
  readonly sandbox?: Sandbox | undefined;
  readonly operation?: SpecOperation | undefined;
  /** Of an operation that the fake does not model. */
  readonly operationName?: string | undefined;
  /** Counts the requests of the sandbox. */
  readonly requestNumber?: number | undefined;
  /** Headers that the vendor puts on the answer, whatever it is. */
  readonly answerHeaders?: ReadonlyMap<string, string> | undefined;
}

/** A refusal in the vendor's words and envelope. */
export function wordRefusal<Settings, State>(
  facade: Facade<Settings, State>,
  request: Request,
  { reason, detail, issue, until, retryAfter }: Refused,
  { sandbox, operation, operationName, requestNumber, answerHeaders }: Known = {},
): Answer {
  const problems = facade.vendor.problems(facade.settingsOf(sandbox));
  const problem =
    typeof reason === 'string'
      ? problems[reason]
      : { ...reason, headers: facade.vendor.errors[reason.type ?? reason.status]?.headers };
  const now = wholeSeconds(sandbox?.clock.now() ?? new Date(facade.context.systemTime()));
  const content = facade.vendor.presentProblem(problem, {
    reason,
    detail,
    issue,
    until,
    now,
    operation: operation?.id ?? operationName ?? request.path.split('/').findLast((part) => part !== '') ?? '',
    requestNumber: requestNumber ?? 0,
  });
  const headers = new Map([...Object.entries(problem.headers ?? {}), ...(answerHeaders ?? [])]);
  if (until !== undefined && headers.has('Retry-After')) headers.set('Retry-After', secondsUntil(until, now));
  if (retryAfter !== undefined) headers.set('Retry-After', retryAfter);
  return wordAnswer(facade, { sandbox, operation, status: problem.status, now, content, headers });
}

function secondsUntil(until: Date, now: Date): string {
  return String(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)));
}

interface Words {
  readonly sandbox: Sandbox | undefined;
  readonly operation: SpecOperation | undefined;
  readonly status: number;
  readonly now: Date;
  /** Undefined for an answer without a body. */
  readonly content: unknown;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * An answer with the sandbox's time as its date.
 *
 * @throws when answers are validated and this one does not fit the spec.
 */
export function wordAnswer<Settings, State>(
  { vendor, context, validator, settingsOf }: Facade<Settings, State>,
  { sandbox, operation, status, now, content, headers }: Words,
): Answer {
  if (context.validateAnswers && operation !== undefined) validator.assertAnswer(operation, status, content);
  const common = vendor.commonHeaders?.(settingsOf(sandbox), { status, now }) ?? new Map();
  const isPresent = [...common.keys()].some((name) => headers.has(name));
  const all = new Map([['Date', now.toUTCString()], ...(isPresent ? [] : common), ...headers]);
  return writeAnswer({ status, headers: all, content });
}

/** A `Date` header has no finer unit, and ages must be true against it. */
export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
