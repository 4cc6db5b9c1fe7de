import { isObject } from '../facts/visit.ts';

/** The texts of each item of the list that a body has, or is, whatever else is wrong with it; undefined without a list. */
export function textsOfItems(body: unknown): readonly (readonly string[])[] | undefined {
  const list: unknown = Array.isArray(body) ? body : isObject(body) ? Object.values(body).find(holdsList) : undefined;
  if (!Array.isArray(list)) return isObject(list) ? textsOfItems(list) : undefined;
  return list.map((item: unknown) =>
    isObject(item) ? Object.values(item).filter((value) => typeof value === 'string') : [],
  );
}

/** A list may stand inside of `data`. */
function holdsList(value: unknown): boolean {
  return Array.isArray(value) || (isObject(value) && Object.values(value).some(Array.isArray));
}
