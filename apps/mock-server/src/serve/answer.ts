import type { ServerResponse } from 'node:http';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Refused } from '../vendor/outcome.ts';
import { bytewise, writeJson } from '../vendor/shown-pages.ts';
import { type Exchange, timeOf } from './exchange.ts';

/** An answer as it goes out: plain data that nothing changes any more. */
export interface Answer {
  readonly told: AnswerTold;
  /** The bytes of the body, a character each, because Node sends such a text together with the head; '' without a body. */
  readonly body: string;
}

/** What is remembered of an answer: texts that go out once would fill the memory. */
interface AnswerTold {
  readonly status: number;
  /** In the order in which they are sent. */
  readonly headers: ReadonlyMap<string, string>;
  /** What the body says in JSON; undefined for an answer without a body. */
  readonly content: unknown;
  readonly bodyLength: number;
}

/** A refusal in the vendor's words and envelope. */
export function wordRefusal(exchange: Exchange, { reason, detail, issue, until, retryAfter }: Refused): Answer {
  const { vendor, request, sandbox, operation, operationName, requestNumber = 0, answerHeaders = [] } = exchange;
  const problem = vendor.problem(sandbox, reason);
  const now = timeOf(exchange);
  const content = vendor.presentProblem(problem, {
    reason,
    detail,
    issue,
    until,
    now,
    operation: operation?.id ?? operationName ?? request.path.split('/').findLast((part) => part !== '') ?? '',
    requestNumber,
  });
  const headers = new Map([...Object.entries(problem.headers ?? {}), ...answerHeaders]);
  if (until !== undefined && headers.has('Retry-After')) headers.set('Retry-After', secondsUntil(until, now));
  if (retryAfter !== undefined) headers.set('Retry-After', retryAfter);
  return wordAnswer(exchange, { status: problem.status, now, content, headers });
}

function secondsUntil(until: Date, now: Date): string {
  return String(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)));
}

interface Words {
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
export function wordAnswer(
  { vendor, server, sandbox, operation }: Exchange,
  { status, now, content, headers }: Words,
): Answer {
  if (server.validateAnswers && operation !== undefined) vendor.validator.assertAnswer(operation, status, content);
  const common = vendor.commonHeaders(sandbox, { status, now });
  const all = new Map([['Date', now.toUTCString()]]);
  const isPresent = common.size > 0 && [...common.keys()].some((name) => headers.has(name));
  if (!isPresent) for (const [name, value] of common) all.set(name, value);
  for (const [name, value] of headers) all.set(name, value);
  if (content === undefined) return { told: { status, headers: all, content, bodyLength: 0 }, body: '' };
  const body = writeJson(content);
  const bodyLength = body.length;
  all.set('Content-Type', 'application/json; charset=utf-8').set('Content-Length', String(bodyLength));
  return { told: { status, headers: all, content, bodyLength }, body };
}

/** By which a program that remembers what it did notices that a sandbox begins anew, if it asks. No vendor has it. */
const lifeHeader = 'X-InviteKit-Sandbox';
const askedLifeHeader = lifeHeader.toLowerCase();

/** Sends an answer as it is. */
export function sendAnswer(response: ServerResponse, answer: Answer, sandbox?: Pick<Sandbox, 'life'>): void {
  sendHead(response, answer, sandbox);
  response.end(answer.body, bytewise);
}

/** Status and headers, which go out with the body. */
export function sendHead(
  response: ServerResponse,
  { told: { status, headers } }: Answer,
  sandbox?: Pick<Sandbox, 'life'>,
): void {
  const isAsked = sandbox !== undefined && response.req.headers[askedLifeHeader] !== undefined;
  const all: string[] = isAsked ? [lifeHeader, sandbox.life] : [];
  for (const [name, value] of headers) all.push(name, value);
  response.writeHead(status, all);
}
