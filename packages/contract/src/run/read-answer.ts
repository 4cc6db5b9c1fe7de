import type { SpecAnswer, SpecValidator, Verdict } from '@invitekit/specs/reader';
import type { Came } from '../http/exchange.ts';
import type { Problem, Rule } from '../report/report.ts';

export type ReadAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: Problem };

/** The body of an answer as JSON; undefined where it is empty or something else. */
export function parseBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Holds an answer against what the spec documents for its status. */
export function readAnswer<Body>(
  validator: SpecValidator,
  documented: SpecAnswer,
  came: Came,
  errorNameAt: string | undefined,
): ReadAnswer<Body> {
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
