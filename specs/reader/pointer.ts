/** Where a part of a document stands, and what it is, following references. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** @throws when there is nothing at a pointer such as `#/components/parameters/Cursor`. */
export function resolve(document: unknown, pointer: string): Place {
  const value = valueAt(document, pointer.replace(/^#/, ''));
  if (value === undefined) throw new Error(`The spec has nothing at ${pointer}`);
  const reference = valueAt(value, '/$ref');
  return typeof reference === 'string' ? resolve(document, reference) : { pointer, value };
}

/** What stands at a pointer, following references. */
export function resolvePointer(document: unknown, pointer: string): unknown {
  return resolve(document, pointer).value;
}

/** What a JSON pointer such as `/error/code` names; undefined where there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, part.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return found;
}

/** One part of a JSON pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
