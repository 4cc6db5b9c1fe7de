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
}

/** Answers a refusal in the vendor's words and envelope. */
export function replyRefused<Settings>(
  facade: Facade<Settings>,
  request: Request,
  response: Response,
  { reason, detail, issue }: Refused,
  { sandbox, operation }: Known = {},
): void {
  const problems = facade.vendor.problems(facade.settingsOf(sandbox));
  const problem = typeof reason === 'string' ? problems[reason] : withHeaders(reason, Object.values(problems));
  const now = wholeSeconds(sandbox?.clock.now() ?? new Date(facade.context.systemTime()));
  const body = facade.vendor.presentProblem(problem, {
    detail,
    issue,
    now,
    operation: operation?.id ?? request.path.split('/').findLast((part) => part !== '') ?? '',
    requestNumber: sandbox?.nextRequest() ?? 0,
  });
  for (const [name, value] of Object.entries(problem.headers ?? {})) response.setHeader(name, value);
  reply(facade, response, { operation, status: problem.status, now, body });
}

interface Reply {
  readonly operation: SpecOperation | undefined;
  readonly status: number;
  readonly now: Date;
  readonly body: unknown;
}

/**
 * Sends JSON with the sandbox's time as its date.
 *
 * @throws when answers are validated and this one does not fit the spec.
 */
export function reply<Settings>(
  { context, validator }: Facade<Settings>,
  response: Response,
  { operation, status, now, body }: Reply,
): void {
  if (context.validateAnswers && operation !== undefined) validator.assertAnswer(operation, status, body);
  response.setHeader('Date', now.toUTCString());
  response.status(status).json(body);
}

/** A `Date` header has no finer unit, and ages must be true against it. */
export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

/** A documented error comes with the headers that the vendor sends with its status, such as `Retry-After`. */
function withHeaders(error: Problem, problems: readonly Problem[]): Problem {
  return { ...error, headers: problems.find(({ status }) => status === error.status)?.headers };
}
