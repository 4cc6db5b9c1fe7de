import { type SpecOperation, valueAt } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import { parseBody } from '../http/parse-body.ts';
import type { Problem, Rule } from '../report/report.ts';
import { answerOf, loadSpec } from '../spec/spec.ts';
import { describeMismatch, isWord } from './describe-mismatch.ts';
import { describeValue } from './describe-value.ts';
import type { ExchangeAnswer, ExchangeRequest } from './exchange.ts';
import { isJson } from './judge-request.ts';

/** What is wrong with an answer by what the operation documents: its status, headers and body. */
export function judgeAnswer(
  vendor: VendorName,
  operation: SpecOperation,
  { method }: Pick<ExchangeRequest, 'method'>,
  { status, answerHeaders, answerBody }: ExchangeAnswer,
): readonly Problem[] {
  const { validator, errorNameAt } = loadSpec(vendor);
  const documented = answerOf(operation, status);
  if (documented === undefined) {
    const name: unknown = errorNameAt === undefined ? undefined : valueAt(parseBody(answerBody), errorNameAt);
    const came = typeof name === 'string' && isWord(name) ? `${status} ${name}` : String(status);
    return [problem('status', came, [...operation.answerPointers.keys()].join(', '))];
  }
  const headers = [...documented.headers].flatMap(([name, pointer]) => {
    const text = answerHeaders[name.toLowerCase()];
    const verdict = text === undefined ? undefined : validator.judgeHeader(pointer, text);
    if (text === undefined || verdict?.fits !== false) return [];
    return problem('header', `${name}: ${describeValue(text)}`, verdict.mismatch.wanted.replace('/header', name));
  });
  return method === 'HEAD' ? headers : [...headers, ...judgeBody()];

  function judgeBody(): readonly Problem[] {
    if (documented?.body === undefined) {
      return answerBody === '' ? [] : [problem('body', `${status} with a body`, `${status} without a body`)];
    }
    const type = answerHeaders['content-type'];
    if (!isJson(type)) return [problem('header', `Content-Type: ${type ?? 'none'}`, 'Content-Type: application/json')];
    const body = parseBody(answerBody);
    if (body === undefined) {
      const came = answerBody === '' ? 'no body' : 'a body that is not JSON';
      return [problem('body', `${status} with ${came}`, `${status} with a body of JSON`)];
    }
    const verdict = validator.judgeAnswer(documented.body, body);
    if (verdict.fits) return [];
    const { came, wanted } = describeMismatch('the body', verdict.mismatch, body);
    const rule = verdict.mismatch.at === errorNameAt && errorNameAt !== undefined ? 'error-name' : 'body';
    return [problem(rule, `${status}, ${came}`, wanted)];
  }
}

function problem(rule: Rule, came: string, wanted: string): Problem {
  return { rule, came, wanted };
}
