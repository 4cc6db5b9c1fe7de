import type { SpecOperation, Verdict } from '@invitekit/specs/reader';
import type { Came } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import type { Problem, Rule } from '../report/report.ts';
import { answerOf, type Spec } from '../spec/spec.ts';

export type ReadAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: Problem };

/** Holds an answer against what the operation documents: its status, then its headers and body. */
export function readAnswer<Body>(
  { validator, errorNameAt }: Pick<Spec, 'validator' | 'errorNameAt'>,
  operation: SpecOperation,
  came: Came,
): ReadAnswer<Body> {
  const documented = answerOf(operation, came.status);
  if (documented === undefined) {
    return wrong('status', `${came.status} ${came.text}`, [...operation.answerPointers.keys()].join(', '));
  }
  for (const [name, pointer] of documented.headers) {
    const text = came.headers.get(name);
    const verdict = text === null ? undefined : validator.judgeHeader(pointer, text);
    if (verdict?.fits === false) {
      return wrong('header', `${name}: ${text}`, `${name}${verdict.mismatch.wanted.replace('/header', '')}`);
    }
  }
  if (documented.body === undefined && came.text !== '') {
    return wrong('body', `${came.status} with ${came.text}`, `${came.status} without a body`);
  }
  const type = came.headers.get('content-type');
  if (documented.body !== undefined && !/^application\/json\b/i.test(type ?? '')) {
    return wrong('header', `Content-Type: ${type ?? 'none'}, ${came.text}`, 'Content-Type: application/json');
  }
  const verdict: Verdict<Body> = validator.judgeAnswer<Body>(documented.body, parseBody(came.text));
  if (verdict.fits) return { ok: true, body: verdict.value };
  const { at, came: value, wanted } = verdict.mismatch;
  const shown = /secret|token|password/i.test(at) ? '[secret]' : value;
  const rule = at === errorNameAt && errorNameAt !== undefined ? 'error-name' : 'body';
  return wrong(rule, `${came.status}, ${at === '' ? 'the body' : at}: ${shown}`, wanted);
}

function wrong(rule: Rule, came: string, wanted: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { rule, came, wanted } };
}
