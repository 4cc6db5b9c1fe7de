import { valueAt } from '@invitekit/specs/reader';
import { isObject, type Json, listAt } from './json.ts';

/** What a JSON Schema asks for, as far as values are made from it. */
export interface Schema {
  readonly type?: string | undefined;
  /** The only values that are allowed; empty where any is. */
  readonly choices: readonly unknown[];
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly items?: Schema | undefined;
  /** What it allows instead, where it has alternatives. */
  readonly others: readonly Schema[];
  /** The limits of numbers and lengths, `format`, `pattern`, `default`. */
  readonly rest: Json;
}

const nothing: Schema = { choices: [], properties: {}, required: [], others: [], rest: {} };

/** Nothing that is asked for here is nested deeper. */
const deepest = 8;

/** Reads a schema of a document: references are followed, `allOf` and the first alternative are merged in. */
export function readSchema(document: unknown, raw: unknown, depth = 0): Schema {
  const value = follow(document, raw);
  if (!isObject(value) || depth > deepest) return nothing;
  const read = (inner: unknown) => readSchema(document, inner, depth + 1);
  const alternatives = [...listAt(value, '/oneOf'), ...listAt(value, '/anyOf')].map(read);
  const own = [readOwn(value, read), ...listAt(value, '/allOf').map(read)].reduce(merge);
  if (alternatives.length > 0 && alternatives.every(({ choices }) => choices.length > 0)) {
    return merge(own, { ...nothing, choices: alternatives.flatMap(({ choices }) => choices) });
  }
  const [first = nothing, ...others] = alternatives;
  return { ...merge(own, first), others: [...own.others, ...others.map((other) => merge(own, other))] };
}

/** What a reference stands for; anything else stands for itself. */
export function follow(document: unknown, value: unknown): unknown {
  const reference = isObject(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' ? follow(document, valueAt(document, reference.slice(1))) : value;
}

function readOwn(value: Json, read: (inner: unknown) => Schema): Schema {
  const { type, properties, required, items, const: constant, enum: choices } = value;
  const types = [type].flat().filter((each) => typeof each === 'string' && each !== 'null');
  return {
    type: types.map(String)[0],
    choices: constant === undefined ? (Array.isArray(choices) ? choices : []) : [constant],
    properties: Object.fromEntries(
      Object.entries(isObject(properties) ? properties : {}).map(([name, inner]) => [name, read(inner)]),
    ),
    required: Array.isArray(required) ? required.map(String) : [],
    items: items === undefined ? undefined : read(items),
    others: [],
    rest: value,
  };
}

function merge(one: Schema, other: Schema): Schema {
  return {
    type: one.type ?? other.type,
    choices: one.choices.length > 0 ? one.choices : other.choices,
    properties: { ...other.properties, ...one.properties },
    required: [...new Set([...one.required, ...other.required])],
    items: one.items ?? other.items,
    others: [...one.others, ...other.others],
    rest: { ...other.rest, ...one.rest },
  };
}
