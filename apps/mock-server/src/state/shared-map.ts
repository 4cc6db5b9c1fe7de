import { SortedList } from './sorted-list.ts';

type Entry<Value> = readonly [name: string, value?: Value];

/**
 * Values by name that are never changed: setting and deleting give another map, which shares with this one whatever is the
 * same.
 */
export class SharedMap<Value> {
  readonly #entries: SortedList<Entry<Value>>;

  constructor(entries: SortedList<Entry<Value>> = SortedList.of([])) {
    this.#entries = entries;
  }

  get(name: string): Value | undefined {
    return this.#entries.size === 0 ? undefined : this.#entries.find([name], byName)?.[1];
  }

  has(name: string): boolean {
    return this.#entries.find([name], byName) !== undefined;
  }

  set(name: string, value: Value): SharedMap<Value> {
    return new SharedMap(this.#entries.put([name, value], byName));
  }

  delete(name: string): SharedMap<Value> {
    const present = this.#entries.find([name], byName);
    return present === undefined ? this : new SharedMap(this.#entries.remove(present, byName));
  }

  /** By their names. */
  values(): readonly Value[] {
    return this.#entries
      .slice(0, Number.POSITIVE_INFINITY)
      .flatMap(([, value]) => (value === undefined ? [] : [value]));
  }
}

function byName([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
