import { property } from '../../core/problem.ts';
import type { StoredText } from '../store.ts';

/** The row of a key, as its database gives it. @throws {TypeError} when it is no row of ours. */
export function readStored(row: unknown): StoredText | undefined {
  if (row === undefined) return undefined;
  const text = property(row, 'text');
  const version = property(row, 'version');
  if (typeof text === 'string' && typeof version === 'string') return { text, version };
  throw new TypeError('The store holds something other than a text and its version.');
}
