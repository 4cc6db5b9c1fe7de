import { z } from 'zod';
import { ControlError } from './control-error.ts';
import { nearestName } from './nearest-name.ts';
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
  const result = schema.safeParse(value, { error: explain });
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, mostIssues).map(({ path, message }) => {
    const name = nameOf([...place, ...path]);
    return (name === '' ? message : `${name}: ${message}`).slice(0, longestIssue);
  });
  throw new ControlError(400, issues.join('; '));
}

/** Says which fields there are, and which numbers; every other issue is worded by zod. */
const explain: z.core.$ZodErrorMap = ({ code, keys, inst }) => {
  if (code === 'invalid_type' && inst instanceof z.ZodNumber) return `must be ${numberWords(inst)}`;
  if (code !== 'unrecognized_keys') return undefined;
  const known = inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
  const given = z.array(z.string()).parse(keys);
  const named = given.map((key) => `"${key.slice(0, 100)}"`).join(', ');
  const nearest = nearestName(given[0] ?? '', known);
  const question = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const names = known.length === 0 ? '' : ` There are: ${known.join(', ')}`;
  return `Unrecognized key${given.length > 1 ? 's' : ''}: ${named}.${question}${names}`.replace(/\.$/, '');
};

function numberWords({ isInt, minValue, maxValue }: z.ZodNumber): string {
  const least = minValue === null || minValue <= Number.MIN_SAFE_INTEGER ? '' : ` from ${minValue}`;
  const most = maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER ? '' : ` to ${maxValue}`;
  return `${isInt ? 'a whole number' : 'a number'}${least}${most}`;
}

/** Only a query says that it is one; bodies are what most requests are about. */
function nameOf([place, ...path]: readonly PropertyKey[]): string {
  return (place === 'query' ? [place, ...path] : path).map(String).join('.');
}
