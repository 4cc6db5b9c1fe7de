import { once } from '../state/once.ts';
import { SharedMap } from '../state/shared-map.ts';
import { SortedList } from '../state/sorted-list.ts';

/** Which groups a record is in, and their order. A record in no group is not listed. */
export interface Grouping<Item> {
  readonly groupsOf: (record: Item) => readonly string[];
  /** Never 0 for two records of one group, so that each has its place. */
  readonly compare: (a: Item, b: Item) => number;
}

interface Groups<Item> {
  readonly lists: ReadonlyMap<string, SortedList<Item>>;
  /** Most groups have one record alone, which needs no list. */
  readonly single: ReadonlyMap<string, Item>;
}

/** Records in sorted groups, so that a page costs the same wherever it is. */
export class SortedGroups<Item> {
  readonly #grouping: Grouping<Item>;
  /** Those of the first records. Nobody changes them, so that forks share them; made when they are first asked for. */
  readonly #first: () => Groups<Item>;
  /** Those that are not as they were at first; without any item where one is gone. */
  #changed = new SharedMap<SortedList<Item>>();

  private constructor(grouping: Grouping<Item>, first: () => Groups<Item>) {
    this.#grouping = grouping;
    this.#first = first;
  }

  /** The groups of the first records. */
  static of<Item>(grouping: Grouping<Item>, records: readonly Item[]): SortedGroups<Item> {
    return new SortedGroups(
      grouping,
      once(() => group(records, grouping)),
    );
  }

  add(record: Item): void {
    const { groupsOf, compare } = this.#grouping;
    for (const name of groupsOf(record)) {
      const group = this.#group(name) ?? SortedList.of<Item>([]);
      this.#changed = this.#changed.set(name, group.add(record, compare));
    }
  }

  remove(record: Item): void {
    const { groupsOf, compare } = this.#grouping;
    for (const name of groupsOf(record)) {
      const group = this.#group(name)?.remove(record, compare);
      if (group === undefined) continue;
      this.#changed = this.#changed.set(name, group);
    }
  }

  page(group: string, offset: number, limit: number): readonly Item[] {
    return this.#group(group)?.slice(offset, limit) ?? [];
  }

  /** How many of a group it holds for; it must hold for the first ones alone. */
  countWhile(group: string, holds: (record: Item) => boolean): number {
    return this.#group(group)?.countWhile(holds) ?? 0;
  }

  count(group: string): number {
    return this.#group(group)?.size ?? 0;
  }

  /** The same groups, which change apart from now on. */
  fork(): SortedGroups<Item> {
    const fork = new SortedGroups(this.#grouping, this.#first);
    fork.#changed = this.#changed;
    return fork;
  }

  #group(name: string): SortedList<Item> | undefined {
    const changed = this.#changed.get(name);
    if (changed !== undefined) return changed;
    const { lists, single } = this.#first();
    const only = single.get(name);
    return only === undefined ? lists.get(name) : SortedList.of([only]);
  }
}

function group<Item>(records: readonly Item[], { groupsOf, compare }: Grouping<Item>): Groups<Item> {
  const single = new Map<string, Item>();
  const several = new Map<string, Item[]>();
  for (const record of records) {
    for (const name of groupsOf(record)) {
      const others = several.get(name);
      const only = single.get(name);
      if (others !== undefined) others.push(record);
      else if (only === undefined) single.set(name, record);
      else {
        single.delete(name);
        several.set(name, [only, record]);
      }
    }
  }
  const lists = new Map([...several].map(([name, items]) => [name, SortedList.of(items.sort(compare))] as const));
  return { lists, single };
}
