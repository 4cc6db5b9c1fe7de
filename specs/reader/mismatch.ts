import type { ErrorObject } from 'ajv/dist/2020.js';
import { valueAt } from './pointer.ts';

/** What is wrong with a value, and what the spec wants in its place. */
export interface Mismatch {
  /** Where in the value, as a JSON pointer; empty for the value itself. */
  readonly at: string;
  readonly came: string;
  readonly wanted: string;
}

/** Of all that a schema with alternatives finds wrong, what lies deepest says most. */
export function toMismatch(value: unknown, errors: readonly ErrorObject[]): Mismatch {
  const [deepest] = errors.toSorted((one, other) => depth(other) - depth(one));
  if (deepest === undefined) return { at: '', came: toText(value), wanted: 'another value' };
  const at = deepest.instancePath;
  const constants = errors.filter(({ keyword, instancePath }) => keyword === 'const' && instancePath === at);
  const allowed: unknown = deepest.params['allowedValues'] ?? constants.map(({ params }) => params['allowedValue']);
  const choices = Array.isArray(allowed) && allowed.length > 0 ? `: ${allowed.map(String).join(', ')}` : '';
  const message = choices === '' ? (deepest.message ?? 'is not valid') : 'must be one of';
  return { at, came: toText(valueAt(value, at)), wanted: `${at === '' ? 'the body' : at} ${message}${choices}` };
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

/** A value as text. */
export function toText(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
