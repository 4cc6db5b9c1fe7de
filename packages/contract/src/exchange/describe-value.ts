const longestShape = 40;

/**
 * What a value is like, without the value: a text as its length and shape (`Aaa, 99` for `Ada, 36`). Numbers, truth values
 * and null are told as they are.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return describeText(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function describeText(value: string): string {
  if (value === '') return 'an empty text';
  const length = value.length === 1 ? '1 character' : `${value.length} characters`;
  if (value.length > longestShape) return `a text of ${length}`;
  return `a text of ${length}, of the shape ${shapeOf(value)}`;
}

/** A text with its letters and digits made alike. */
function shapeOf(value: string): string {
  return value
    .replaceAll(/\p{Nd}/gu, '9')
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/[\p{L}\p{M}]/gu, 'a');
}
