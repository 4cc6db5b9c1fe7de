import { isObject } from '../facts/visit.ts';
import type { Judge } from '../run/judge.ts';

/** What was written is shown as it was written, as far as it is shown. `rename` gives the name that answers have for a field. */
export function expectKept(
  judge: Judge,
  written: object,
  shown: object | undefined,
  rename: Readonly<Record<string, string>> = {},
): void {
  for (const [key, value] of Object.entries(written)) {
    const name = rename[key] ?? key;
    const now: unknown = shown === undefined ? undefined : Reflect.get(shown, name);
    if (now === undefined || now === null) continue;
    const [one, other] = [toComparable(value), toComparable(now)];
    judge.expect(one === other, 'kept', `${name} ${other}`, `${name} ${one}, as it was written`);
  }
}

/** Lists may come back in another order, and accounts with more than their id. */
function toComparable(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value
    .map((item: unknown) => JSON.stringify(isObject(item) && 'id' in item ? item['id'] : item))
    .sort()
    .join();
}
