/** What JSON has: a whole number is told apart from others, as in schemas. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value === 'string' ? 'string' : 'boolean';
  return 'object';
}

/** Whether a schema's `type` lets a value through. */
export function hasType(allowed: unknown, type: JsonType): boolean {
  const types: readonly unknown[] = Array.isArray(allowed) ? allowed : [allowed];
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** A type as a person says it. */
export const typeWords: Readonly<Record<JsonType, string>> = {
  null: 'null',
  boolean: 'a truth value',
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
};
