/**
 * The id of an item. Without one it could be neither told from others nor acted on, and would be lost silently.
 *
 * @throws {TypeError} which the caller turns into `unexpected-answer`.
 */
export function requireId(id: unknown): string {
  if (typeof id === 'string' && id !== '') return id;
  throw new TypeError('An item has no id');
}
