import type { VendorName } from '@invitekit/specs/vendors';
import type { Finding, Problem } from '../report/report.ts';
import type { Exchange, ExchangeAnswer, ExchangeRequest } from './exchange.ts';
import { type Destination, findDestination, type Unknown } from './find-operation.ts';
import { judgeAnswer } from './judge-answer.ts';
import { judgeRequest } from './judge-request.ts';
import { redactKeys } from './redact-keys.ts';

/**
 * Holds an exchange against the spec of its vendor: that there is such an operation, the request, and the answer. What the
 * spec only names and does not describe has no findings. The findings tell of shapes; no key and no text of a person is in
 * them, but for the path of a request that the spec does not know.
 */
export function validateExchange(vendor: VendorName, exchange: Exchange): readonly Finding[] {
  return [...validateRequest(vendor, exchange), ...validateAnswer(vendor, exchange, exchange)];
}

/** The findings about a request alone, whatever came of it. */
export function validateRequest(vendor: VendorName, request: ExchangeRequest): readonly Finding[] {
  const destination = destinationOf(vendor, request);
  if (destination.kind === 'not described' || destination.kind === 'health') return [];
  const problems =
    destination.kind === 'unknown'
      ? [describeUnknown(request, destination)]
      : judgeRequest(vendor, destination, request);
  return toFindings(vendor, request, destination, problems);
}

/** The findings about the answer to a request alone. */
export function validateAnswer(
  vendor: VendorName,
  request: ExchangeRequest,
  answer: ExchangeAnswer,
): readonly Finding[] {
  const destination = destinationOf(vendor, request);
  if (destination.kind !== 'operation') return [];
  const problems = judgeAnswer(vendor, destination.operation, request, answer);
  return toFindings(vendor, request, destination, problems);
}

function destinationOf(vendor: VendorName, { method, path, requestBody }: ExchangeRequest): Destination {
  return findDestination(vendor, { method, path, body: requestBody });
}

function describeUnknown({ method, path }: ExchangeRequest, destination: Unknown): Problem {
  const { missing, known } = destination;
  const came = missing === 'action' ? 'an action that the spec does not have' : `${method} ${path}`;
  return { rule: 'operation', came, wanted: known.length === 0 ? 'a path of the spec' : `one of ${known.join(', ')}` };
}

function toFindings(
  vendor: VendorName,
  { method, path, requestHeaders }: ExchangeRequest,
  destination: Destination,
  problems: readonly Problem[],
): readonly Finding[] {
  if (problems.length === 0) return [];
  const redact = redactKeys(vendor, requestHeaders);
  const isKnown = destination.kind === 'operation';
  const operation = isKnown ? destination.operation.id : 'unknown';
  const asked = `${method} ${isKnown ? destination.operation.path : cut(redact(path))}`;
  return problems.map(({ rule, came, wanted }) => ({
    operation,
    rule,
    asked,
    came: cut(redact(came)),
    wanted: cut(redact(wanted)),
  }));
}

const longest = 240;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
