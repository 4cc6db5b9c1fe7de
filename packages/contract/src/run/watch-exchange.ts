import { resolvePointer, type SpecOperation, unknownFields } from '@invitekit/specs/reader';
import type { Coverage } from '../coverage/coverage.ts';
import { type Asked, type Came, describeAsked } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import type { Problem } from '../report/report.ts';
import type { AnyInput } from '../spec/operation-input.ts';
import type { Spec } from '../spec/spec.ts';
import { readHttpDate } from './http-date.ts';
import type { Journal } from './journal.ts';

/** A request and its answer, whatever either is. */
interface Exchange {
  readonly operation: SpecOperation;
  readonly input: AnyInput;
  readonly asked: Asked;
  readonly came: Came;
}

export type Watch = (exchange: Exchange) => void;

interface Watched {
  readonly spec: Spec;
  readonly journal: Journal;
  readonly coverage: Coverage;
  /** Whether it is a fake, which tells nothing that its spec does not know. */
  readonly isFake: boolean;
}

/** Judges every exchange by what holds for all of them, and counts it. */
export function createWatch({ spec, journal, coverage, isFake }: Watched): Watch {
  return ({ operation, input, asked, came }) => {
    const body = parseBody(came.text);
    coverage.see({ operation, input, status: came.status, label: spec.labelOf(came.status, body) });
    const find = (problem: Problem) =>
      journal.addFinding({ operation: operation.id, asked: describeAsked(asked), ...problem });
    const date = dateProblem(came);
    if (date !== undefined) find(date);
    for (const problem of isFake ? missingHeaders(operation, came) : []) find(problem);
    const unknown = unknownIn(spec, operation, came.status, body);
    if (unknown.length === 0) return;
    if (isFake)
      find({ rule: 'body', came: `${came.status} with ${unknown.join(', ')}`, wanted: 'fields that the spec knows' });
    else journal.addNote(operation.id, `the spec does not know ${unknown.join(', ')}`);
  };
}

/**
 * A fake sends every header that its spec documents, except the cache headers of a success. Those of a limit come
 * together, or not at all: where nothing is counted, a vendor may have nothing to say.
 */
function missingHeaders({ headerPointers }: SpecOperation, { status, headers }: Came): readonly Problem[] {
  const documented = [...(headerPointers.get(status)?.keys() ?? [])];
  const ofLimit = documented.filter((name) => /rate-?limit/i.test(name));
  const others = status < 400 ? [] : documented.filter((name) => !ofLimit.includes(name));
  const isCounted = ofLimit.some((name) => headers.has(name));
  const missing = [...others, ...(isCounted ? ofLimit : [])].filter((name) => !headers.has(name));
  return missing.map((name) => ({
    rule: 'header',
    came: `${status} without ${name}`,
    wanted: `${name}, as documented`,
  }));
}

/** RFC 9110 wants a `Date` in answers from 200 to 499. */
function dateProblem({ status, headers }: Came): Problem | undefined {
  const date = headers.get('date');
  const wanted = 'Date: a date as RFC 9110 has it';
  if (date === null && status >= 500) return undefined;
  if (date === null) return { rule: 'header', came: 'no Date', wanted };
  return readHttpDate(date, new Date()) === undefined ? { rule: 'header', came: `Date: ${date}`, wanted } : undefined;
}

const mostNamed = 5;

/** Fields that no part of the answer's schema knows, those of all items of a list as one. */
function unknownIn(
  { document }: Spec,
  { answerPointers }: SpecOperation,
  status: number,
  body: unknown,
): readonly string[] {
  const pointer = answerPointers.get(status);
  if (pointer === undefined) return [];
  const paths = unknownFields(document, resolvePointer(document, pointer), body).map(({ path }) =>
    path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('/'),
  );
  return [...new Set(paths)].slice(0, mostNamed).map((path) => `/${path}`);
}
