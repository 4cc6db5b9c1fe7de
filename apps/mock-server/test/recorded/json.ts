import { valueAt } from '@invitekit/specs/reader';

/** A JSON object of unknown content. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textAt(value: unknown, pointer: string): string {
  const found = valueAt(value, pointer);
  return typeof found === 'string' ? found : '';
}

export function listAt(value: unknown, pointer: string): readonly unknown[] {
  const found = valueAt(value, pointer);
  return Array.isArray(found) ? found : [];
}

/** The same value with another one at a path; undefined takes it out. */
export function withValue(value: unknown, [key, ...rest]: readonly string[], inner: unknown): unknown {
  if (key === undefined) return inner;
  const object = isObject(value) ? value : {};
  const next = withValue(object[key], rest, inner);
  if (next !== undefined) return { ...object, [key]: next };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** The first text under a name, however deep. */
export function findText(value: unknown, name: RegExp): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = typeof inner === 'string' && name.test(key) ? inner : findText(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
