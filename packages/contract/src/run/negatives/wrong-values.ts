import type { SchemaPart } from '../../spec/schema-parts.ts';

/** In which way a request is wrong. */
export type Way =
  | 'missing'
  | 'null'
  | 'of another type'
  | 'empty'
  | 'too short'
  | 'too long'
  | 'too small'
  | 'too large'
  | 'not among the values'
  | 'badly formed'
  | 'unknown';

interface WrongValue {
  readonly way: Way;
  readonly value: unknown;
}

const nonsense = 'invitekit-contract-nonsense';

/** Far more than any list or text of a request has, and little enough to send. */
const mostMade = 20_000;

/** Values that are wrong by one part of a schema or another. Whether all of it forbids them is not looked at here. */
export function wrongValues(parts: readonly SchemaPart[]): readonly WrongValue[] {
  return [{ way: 'null', value: null }, ...parts.flatMap(wrongBy)];
}

function wrongBy(part: SchemaPart): readonly WrongValue[] {
  const { minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minItems, maxItems } = part;
  const values: WrongValue[] = part.type.flatMap((type) =>
    (otherTypes[type] ?? []).map((value) => ({ way: 'of another type', value }) as const),
  );
  if (minLength !== undefined && minLength > 0) {
    values.push({ way: minLength === 1 ? 'empty' : 'too short', value: 'x'.repeat(minLength - 1) });
  }
  if (maxLength !== undefined && maxLength < mostMade)
    values.push({ way: 'too long', value: 'x'.repeat(maxLength + 1) });
  if (minimum !== undefined) values.push({ way: 'too small', value: minimum - 1 });
  if (maximum !== undefined) values.push({ way: 'too large', value: maximum + 1 });
  if (exclusiveMinimum !== undefined) values.push({ way: 'too small', value: exclusiveMinimum });
  if (exclusiveMaximum !== undefined) values.push({ way: 'too large', value: exclusiveMaximum });
  if (minItems !== undefined && minItems > 0) values.push({ way: minItems === 1 ? 'empty' : 'too short', value: [] });
  if (maxItems !== undefined && maxItems < mostMade) {
    values.push({ way: 'too long', value: Array.from({ length: maxItems + 1 }, (_, index) => `${nonsense}-${index}`) });
  }
  if (part.enum !== undefined || part.const !== undefined)
    values.push({ way: 'not among the values', value: nonsense });
  if (part.format !== undefined || part.pattern !== undefined) {
    values.push({ way: 'badly formed', value: ` ${nonsense} ` }, { way: 'empty', value: '' });
  }
  return values;
}

/** What is none of a type, nor becomes one where texts are read as numbers. */
const otherTypes: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, { [nonsense]: true }],
  integer: [1.5, nonsense],
  number: [nonsense],
  boolean: [nonsense],
  array: [nonsense],
  object: [nonsense],
};
