import type { Exchange } from '../exchange/exchange.ts';
import { findDestination } from '../exchange/find-operation.ts';
import { judgeExchange } from '../exchange/judge-exchange.ts';
import { validateRequest } from '../exchange/validate-exchange.ts';
import { codeOf } from '../http/code-of.ts';
import type { Ledger } from './ledger.ts';
import type { Passage, PassedAnswer } from './passage.ts';
import type { ProxySettings } from './proxy-settings.ts';
import { toRecord } from './raw-headers.ts';

type Judging = Pick<ProxySettings, 'vendor' | 'onFinding' | 'onTrouble' | 'record'> & { readonly ledger: Ledger };

const notDescribed = 'the spec names the operation but does not describe it';

const unreadableForm = 'a form that cannot be read';

const brokenInside = 'the checks themselves failed';

/** Holds an exchange against the spec, and writes down what is wrong; answers how much, or undefined where it cannot be judged. */
function judge(judging: Judging, passage: Passage, { status, headers }: PassedAnswer): number | undefined {
  const { vendor, ledger, onFinding } = judging;
  const answerHeaders = toRecord(headers);
  const requestHeaders = toRecord(passage.requestHeaders);
  const request = passage.requestBody.read(requestHeaders['content-encoding']);
  const answer = passage.answerBody.read(answerHeaders['content-encoding']);
  const { method, path, query } = passage;
  const body = 'text' in request ? request.text : undefined;
  const destination = findDestination(vendor, { method, path, body });
  const milliseconds = performance.now() - passage.startedAt;
  ledger.addRequest(nameOf(destination), milliseconds);
  const unreadable =
    'unreadable' in request ? request.unreadable : 'unreadable' in answer ? answer.unreadable : undefined;
  const reason = destination.kind === 'not described' ? notDescribed : unreadable;
  if (reason !== undefined || !('text' in request) || !('text' in answer)) {
    ledger.addUnvalidated(reason ?? notDescribed);
    return undefined;
  }
  const exchange: Exchange = {
    method,
    path,
    query,
    requestHeaders,
    requestBody: request.text,
    status,
    answerHeaders,
    answerBody: answer.text,
    at: passage.at.toISOString(),
    milliseconds: Math.round(milliseconds),
  };
  const { findings, hasUnreadableForm } = judgeExchange(vendor, destination, exchange);
  for (const finding of findings) if (ledger.addFinding(finding)) onFinding?.(finding);
  if (hasUnreadableForm) {
    ledger.addUnvalidated(unreadableForm);
    return findings.length > 0 ? findings.length : undefined;
  }
  ledger.validated += 1;
  if (destination.kind === 'operation') keep(judging, exchange);
  return findings.length;
}

/** What cannot be recorded was judged all the same. */
function keep({ record, onTrouble }: Judging, exchange: Exchange): void {
  try {
    record?.(exchange);
  } catch (error) {
    const why = codeOf(error) ?? (error instanceof Error ? error.message : String(error));
    onTrouble?.(`${exchange.method} ${exchange.path}: could not be recorded (${why})`);
  }
}

/** The same; what fails inside is told, and leaves the traffic alone. */
export function judgePassage(judging: Judging, passage: Passage, answer: PassedAnswer): number | undefined {
  try {
    return judge(judging, passage, answer);
  } catch (error) {
    judging.ledger.addUnvalidated(brokenInside);
    judging.onTrouble?.(`${brokenInside}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Holds a request alone against the spec, as it gets no answer of the target. */
export function judgeLoneRequest({ vendor, ledger, onFinding }: Judging, passage: Passage): void {
  const requestHeaders = toRecord(passage.requestHeaders);
  const read = passage.requestBody.read(requestHeaders['content-encoding']);
  if (!('text' in read)) return;
  const { method, path, query } = passage;
  const request = { method, path, query, requestHeaders, requestBody: read.text };
  for (const finding of validateRequest(vendor, request)) if (ledger.addFinding(finding)) onFinding?.(finding);
}

function nameOf(destination: ReturnType<typeof findDestination>): string {
  if (destination.kind === 'operation') return destination.operation.id;
  return destination.kind === 'not described' ? destination.name : destination.kind;
}
