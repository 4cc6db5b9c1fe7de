import { pointerPart, readSpec as read } from '@invitekit/specs/reader';

/** A JSON object of unknown content. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readSpec(vendor: string): Json {
  const document = read(vendor);
  if (!isObject(document)) throw new Error(`The spec of ${vendor} is not an object`);
  return document;
}

/** Every object in a document, with its place as a JSON pointer. */
export function* walk(value: unknown, pointer = '#'): Generator<readonly [pointer: string, value: Json]> {
  if (isObject(value)) yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* walk(inner, `${pointer}/${pointerPart(key)}`);
  }
}
