import { isObject } from '../facts/visit.ts';

/** The texts of each item of all lists that a body has, or is, whatever else is wrong with it; undefined without an item. */
export function textsOfItems(body: unknown): readonly (readonly string[])[] | undefined {
  const items = itemsIn(body);
  return items.length === 0 ? undefined : items.map(textsOf);
}

/** A list may stand inside of `data`. */
function itemsIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  const parts = isObject(body) ? Object.values(body) : [];
  return [...parts, ...parts.filter(isObject).flatMap((part) => Object.values(part))].filter(Array.isArray).flat();
}

function textsOf(item: unknown): readonly string[] {
  return isObject(item) ? Object.values(item).filter((value) => typeof value === 'string') : [];
}
