import type { Came } from '../http/exchange.ts';
import type { SpecOperation } from '../spec/operations.ts';
import type { Spec } from '../spec/spec.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';

/** Holds an answer against what the operation documents, first of all its status. */
export function readDocumented<Body>(spec: Spec, { answers }: SpecOperation, came: Came): ReadAnswer<Body> {
  const documented = answers.get(came.status);
  if (documented !== undefined) return readAnswer<Body>(spec.validator, documented, came, spec.errorNameAt);
  const wanted = [...answers.keys()].join(', ');
  return { ok: false, problem: { rule: 'status', came: `${came.status} ${came.text}`, wanted } };
}
