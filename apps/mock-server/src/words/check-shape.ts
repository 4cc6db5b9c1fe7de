import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';

/** Nobody reads more, and there may be as many as a body has values. */
const mostProblems = 20;
const longestProblem = 500;

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  /** What is wrong, each with the name of the value in front. */
  | { readonly ok: false; readonly problems: string };

/** Holds a value from outside against a schema. `nameOf` words the way to a value; empty for the whole. */
export function checkShape<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  nameOf: (path: readonly PropertyKey[]) => string = (path) => path.map(String).join('.'),
): Checked<Value> {
  const result = schema.safeParse(value, { error: explainIssue });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.slice(0, mostProblems).map(({ path, message }) => {
    const name = nameOf(path);
    return (name === '' ? message : `${name}: ${message}`).slice(0, longestProblem);
  });
  return { ok: false, problems: problems.join('; ') };
}

/** @throws what is wrong with a value that does not fit. */
export function readShape<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const checked = checkShape(schema, value);
  if (checked.ok) return checked.value;
  throw new Error(checked.problems);
}
