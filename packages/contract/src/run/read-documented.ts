import type { SpecOperation } from '@invitekit/specs/reader';
import type { Came } from '../http/exchange.ts';
import { answerOf, type Spec } from '../spec/spec.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';

/** Holds an answer against what the operation documents, first of all its status. */
export function readDocumented<Body>(spec: Spec, operation: SpecOperation, came: Came): ReadAnswer<Body> {
  const documented = answerOf(operation, came.status);
  if (documented !== undefined) return readAnswer<Body>(spec.validator, documented, came, spec.errorNameAt);
  const wanted = [...operation.answerPointers.keys()].join(', ');
  return { ok: false, problem: { rule: 'status', came: `${came.status} ${came.text}`, wanted } };
}
