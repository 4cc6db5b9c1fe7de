import { toMismatch, unknownNames } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import { checkersOf } from '../exchange/checkers.ts';
import { describeMismatch } from '../exchange/describe-mismatch.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { findOperation } from '../exchange/find-operation.ts';
import { judgeAnswer } from '../exchange/judge-answer.ts';
import { validateExchange } from '../exchange/validate-exchange.ts';
import type { Finding, Problem } from '../report/report.ts';
import { loadSpec } from '../spec/spec.ts';
import type { OperationName } from './operation-name.ts';

export interface MatchOptions {
  /** What a body without its exchange is the body of. Default: `answer`. */
  readonly of?: 'request' | 'answer' | undefined;
  /** The status that a body came with. Default: that of a success. */
  readonly status?: number | undefined;
}

/**
 * What of an exchange, or of a body alone, does not fit an operation of a vendor's spec; empty where all does. A body is
 * given as it is parsed from JSON, and `undefined` where there is none.
 *
 * @throws when the spec has no such operation.
 */
export function matchContract<Name extends VendorName>(
  vendor: Name,
  operation: OperationName<Name>,
  exchangeOrBody: unknown,
  { of = 'answer', status }: MatchOptions = {},
): readonly Finding[] {
  const { id, method, path, successStatus } = loadSpec(vendor).operation(operation);
  const asked = `${method.toUpperCase()} ${path}`;
  if (isExchange(exchangeOrBody)) return matchExchange(vendor, operation, asked, exchangeOrBody);
  const problems =
    of === 'request'
      ? judgeRequestBody(vendor, operation, exchangeOrBody)
      : judgeAnswerBody(vendor, operation, status ?? successStatus, exchangeOrBody);
  return problems.map((problem) => ({ operation: id, asked, ...problem }));
}

function matchExchange(vendor: VendorName, id: string, asked: string, exchange: Exchange): readonly Finding[] {
  const { method, path, requestBody: body } = exchange;
  const found = findOperation(vendor, { method, path, body });
  if (found === undefined || found.operation.id === id) return validateExchange(vendor, exchange);
  const came = `a request to ${found.operation.id}`;
  return [{ operation: id, rule: 'operation', asked, came, wanted: `a request to ${id}` }];
}

function judgeAnswerBody(vendor: VendorName, id: string, status: number, body: unknown): readonly Problem[] {
  const operation = loadSpec(vendor).operation(id);
  const answerBody = body === undefined ? '' : JSON.stringify(body);
  const answerHeaders = { 'content-type': 'application/json' };
  return judgeAnswer(
    vendor,
    operation,
    { method: operation.method.toUpperCase() },
    { status, answerHeaders, answerBody },
  );
}

function judgeRequestBody(vendor: VendorName, id: string, body: unknown): readonly Problem[] {
  const { document, validator, operation } = loadSpec(vendor);
  const wanted = operation(id);
  // Checking fills in defaults, which the caller does not want to see.
  const errors = checkersOf(validator, wanted)('body', structuredClone(body));
  const unknown = unknownNames(document, wanted, { body }).map(({ path, known }) => ({
    rule: 'request' as const,
    came: `the field ${path.join('.')}`,
    wanted: known.length === 0 ? 'no body' : `one of ${known.join(', ')}`,
  }));
  if (errors === undefined || wanted.bodyPointer === undefined) return unknown;
  return [{ rule: 'request', ...describeMismatch('the body', toMismatch(body, errors), body) }, ...unknown];
}

function isExchange(value: unknown): value is Exchange {
  if (typeof value !== 'object' || value === null) return false;
  return ['method', 'path', 'requestBody', 'answerBody', 'status'].every((name) => name in value);
}
