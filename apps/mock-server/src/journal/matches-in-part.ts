/** Whether a JSON value has all that another one has: each field, and for each item of a list some item. */
export function matchesInPart(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(value) && part.every((item) => value.some((other) => matchesInPart(other, item)));
  }
  if (!isObject(part)) return value === part;
  if (!isObject(value) || Array.isArray(value)) return false;
  return Object.entries(part).every(
    ([name, field]) => Object.hasOwn(value, name) && matchesInPart(Reflect.get(value, name), field),
  );
}

/** The same for a query, where every value is text. */
export function matchesQuery(
  query: Readonly<Record<string, unknown>>,
  part: Readonly<Record<string, unknown>>,
): boolean {
  return matchesInPart(query, toText(part));
}

function toText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toText);
  if (!isObject(value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toText(item)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
