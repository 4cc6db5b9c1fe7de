import { z } from 'zod';
import { ControlError } from './control-error.ts';
import type { Places } from './operation.ts';

/** A request before it was checked. */
export type RawRequest = Readonly<Record<keyof Places, unknown>>;

const nothing = z.strictObject({});

/** Nobody reads more, and there may be as many as a body has values. */
const mostIssues = 20;
const longestIssue = 500;

/**
 * What a request carries, as its operation wants it.
 *
 * @throws {ControlError} that names each value that does not fit.
 */
export function parseRequest<Takes extends Places>(takes: Takes, raw: RawRequest): z.output<z.ZodObject<Takes>> {
  for (const place of ['query', 'body'] as const) {
    if (takes[place] === undefined) parse(nothing, raw[place], [place]);
  }
  return parse(z.object(takes), raw, []);
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown, place: readonly PropertyKey[]): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, mostIssues).map(({ path, message }) => {
    const name = nameOf([...place, ...path]);
    return (name === '' ? message : `${name}: ${message}`).slice(0, longestIssue);
  });
  throw new ControlError(400, issues.join('; '));
}

/** Only a query says that it is one; bodies are what most requests are about. */
function nameOf([place, ...path]: readonly PropertyKey[]): string {
  return (place === 'query' ? [place, ...path] : path).map(String).join('.');
}
