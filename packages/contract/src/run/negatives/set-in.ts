import { isObject } from '../../facts/visit.ts';

/** A copy in which one value is another, or is gone; undefined where there is nothing to put it into. */
export function setIn(target: unknown, [key, ...rest]: readonly string[], value: unknown): object | undefined {
  if (key === undefined || (target !== undefined && !isObject(target))) return undefined;
  const copy = { ...target };
  if (rest.length > 0) {
    const inner = setIn(copy[key], rest, value);
    return inner === undefined || copy[key] === undefined ? undefined : { ...copy, [key]: inner };
  }
  if (value !== undefined) return { ...copy, [key]: value };
  if (!(key in copy)) return undefined;
  const { [key]: _, ...others } = copy;
  return others;
}
