import type { Request, Response } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Facade } from './facade.ts';
import type { Refused } from './outcome.ts';
import type { Problem } from './problem.ts';
import type { SpecOperation } from './spec-operations.ts';

/** What is known of a request when it is answered. */
export interface Known {
  readonly sandbox?: Sandbox | undefined;
  readonly operation?: SpecOperation | undefined;
  /** Counts the requests of the sandbox. */
  readonly requestNumber?: number | undefined;
  /** Headers that the vendor puts on the answer, whatever it is. */
  readonly answerHeaders?: ReadonlyMap<string, string> | undefined;
}

/** What went out. */
export interface Sent {
  readonly status: number;
  readonly body: unknown;
}

/** Answers a refusal in the vendor's words and envelope. */
export function replyRefused<Settings, State>(
  facade: Facade<Settings, State>,
  request: Request,
  response: Response,
  { reason, detail, issue, until }: Refused,
  { sandbox, operation, requestNumber, answerHeaders }: Known = {},
): Sent {
  const problems = facade.vendor.problems(facade.settingsOf(sandbox));
  const problem = typeof reason === 'string' ? problems[reason] : withHeaders(reason, Object.values(problems));
  const now = wholeSeconds(sandbox?.clock.now() ?? new Date(facade.context.systemTime()));
  const body = facade.vendor.presentProblem(problem, {
    reason,
    detail,
    issue,
    until,
    now,
    operation: operation?.id ?? request.path.split('/').findLast((part) => part !== '') ?? '',
    requestNumber: requestNumber ?? 0,
  });
  const headers = new Map([...Object.entries(problem.headers ?? {}), ...(answerHeaders ?? [])]);
  if (until !== undefined && headers.has('Retry-After')) headers.set('Retry-After', secondsUntil(until, now));
  return reply(facade, response, { operation, status: problem.status, now, body, headers });
}

function secondsUntil(until: Date, now: Date): string {
  return String(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)));
}

interface Reply {
  readonly operation: SpecOperation | undefined;
  readonly status: number;
  readonly now: Date;
  /** Undefined for an answer without a body. */
  readonly body: unknown;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Sends JSON with the sandbox's time as its date.
 *
 * @throws when answers are validated and this one does not fit the spec.
 */
export function reply<Settings, State>(
  { context, validator }: Facade<Settings, State>,
  response: Response,
  { operation, status, now, body, headers }: Reply,
): Sent {
  if (context.validateAnswers && operation !== undefined) validator.assertAnswer(operation, status, body);
  response.setHeader('Date', now.toUTCString());
  for (const [name, value] of headers) response.setHeader(name, value);
  if (body === undefined) response.status(status).end();
  else response.status(status).json(body);
  return { status, body };
}

/** A `Date` header has no finer unit, and ages must be true against it. */
export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

/** A documented error comes with the headers that the vendor sends with its status, such as `Retry-After`. */
function withHeaders(error: Problem, problems: readonly Problem[]): Problem {
  return { ...error, headers: problems.find(({ status }) => status === error.status)?.headers };
}
