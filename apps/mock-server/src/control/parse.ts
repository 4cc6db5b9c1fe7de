import { z } from 'zod';
import { checkShape } from '../words/check-shape.ts';
import { ControlError } from './control-error.ts';
import type { Places } from './operation.ts';

/** A request before it was checked. */
export type RawRequest = Readonly<Record<keyof Places, unknown>>;

const nothing = z.strictObject({});

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
  const checked = checkShape(schema, value, (path) => nameOf([...place, ...path]));
  if (checked.ok) return checked.value;
  throw new ControlError(400, checked.problems);
}

/** Only a query says that it is one; bodies are what most requests are about. */
function nameOf([place, ...path]: readonly PropertyKey[]): string {
  return (place === 'query' ? [place, ...path] : path).map(String).join('.');
}
