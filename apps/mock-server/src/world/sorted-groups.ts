import { Map as PersistentMap } from 'immutable';
import { SortedList } from '../state/sorted-list.ts';

/** Which groups a record is in, and their order. A record in no group is not listed. */
export interface Grouping<Item> {
  readonly groupsOf: (record: Item) => readonly string[];
  /** Never 0 for two records of one group, so that each has its place. */
  readonly compare: (a: Item, b: Item) => number;
}

/** Records in sorted groups, so that a page costs the same wherever it is. */
export class SortedGroups<Item> {
  readonly #grouping: Grouping<Item>;
  #groups: PersistentMap<string, SortedList<Item>>;

  constructor(grouping: Grouping<Item>, groups: PersistentMap<string, SortedList<Item>> = PersistentMap()) {
    this.#grouping = grouping;
    this.#groups = groups;
  }

  add(record: Item): void {
    const { groupsOf, compare } = this.#grouping;
    for (const name of groupsOf(record)) {
      const group = this.#groups.get(name) ?? SortedList.of<Item>([]);
      this.#groups = this.#groups.set(name, group.add(record, compare));
    }
  }

  /** Faster than one after the other, for the first records. */
  addAll(records: readonly Item[]): void {
    const { groupsOf, compare } = this.#grouping;
    const byGroup = new Map<string, Item[]>();
    for (const record of records) {
      for (const name of groupsOf(record)) {
        const group = byGroup.get(name);
        if (group === undefined) byGroup.set(name, [record]);
        else group.push(record);
      }
    }
    this.#groups = PersistentMap([...byGroup].map(([name, group]) => [name, SortedList.of(group.sort(compare))]));
  }

  remove(record: Item): void {
    const { groupsOf, compare } = this.#grouping;
    for (const name of groupsOf(record)) {
      const group = this.#groups.get(name)?.remove(record, compare);
      if (group === undefined) continue;
      this.#groups = group.size === 0 ? this.#groups.delete(name) : this.#groups.set(name, group);
    }
  }

  page(group: string, offset: number, limit: number): readonly Item[] {
    return this.#groups.get(group)?.slice(offset, limit) ?? [];
  }

  count(group: string): number {
    return this.#groups.get(group)?.size ?? 0;
  }

  /** The same groups, which change apart from now on. */
  fork(): SortedGroups<Item> {
    return new SortedGroups(this.#grouping, this.#groups);
  }
}
