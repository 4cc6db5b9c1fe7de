import type { VendorName } from '@invitekit/specs/vendors';
import { cut } from '../report/cut.ts';
import type { Finding, Problem } from '../report/report.ts';
import type { Exchange, ExchangeAnswer, ExchangeRequest } from './exchange.ts';
import type { Destination, Unknown } from './find-operation.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type JudgedRequest, judgeRequest } from './judge-request.ts';
import { redactKeys } from './redact-keys.ts';

export interface JudgedExchange {
  readonly findings: readonly Finding[];
  /** Whether the request brings a form that cannot be read, so that nothing is known of its fields. */
  readonly hasUnreadableForm: boolean;
}

/** The findings about an exchange of which it is known what its request is for. */
export function judgeExchange(vendor: VendorName, destination: Destination, exchange: Exchange): JudgedExchange {
  const { findings, hasUnreadableForm } = judgeOnlyRequest(vendor, destination, exchange);
  const ofAnswer = judgeOnlyAnswer(vendor, destination, exchange, exchange);
  return { findings: [...findings, ...ofAnswer], hasUnreadableForm };
}

export function judgeOnlyRequest(
  vendor: VendorName,
  destination: Destination,
  request: ExchangeRequest,
): JudgedExchange {
  const { problems, hasUnreadableForm } = problemsOf(vendor, destination, request);
  return { findings: toFindings(vendor, request, destination, problems), hasUnreadableForm };
}

function problemsOf(vendor: VendorName, destination: Destination, request: ExchangeRequest): JudgedRequest {
  if (destination.kind === 'operation') return judgeRequest(vendor, destination, request);
  const problems = destination.kind === 'unknown' ? [describeUnknown(request, destination)] : [];
  return { problems, hasUnreadableForm: false };
}

export function judgeOnlyAnswer(
  vendor: VendorName,
  destination: Destination,
  request: ExchangeRequest,
  answer: ExchangeAnswer,
): readonly Finding[] {
  if (destination.kind !== 'operation') return [];
  const problems = judgeAnswer(vendor, destination.operation, request, answer);
  return toFindings(vendor, request, destination, problems);
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
