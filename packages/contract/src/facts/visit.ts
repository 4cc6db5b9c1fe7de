/** An object of an answer. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Gives every object inside a value, with where it stands as a JSON pointer. */
export function* objectsIn(value: unknown, at = ''): Generator<readonly [object: JsonObject, at: string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${at}/${index}`);
  } else if (isObject(value)) {
    yield [value, at];
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, `${at}/${key}`);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text at a key of an object that says something; undefined where there is none. */
export function textAt(object: unknown, key: string): string | undefined {
  const text = isObject(object) ? object[key] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** A person's name from the texts at two keys; undefined where neither says something. */
export function fullNameAt(object: JsonObject, first: string, last: string): string | undefined {
  return [textAt(object, first), textAt(object, last)].filter(Boolean).join(' ') || undefined;
}
