/** Which groups a record is in, and their order. A record in no group is not listed. */
export interface Grouping<Item> {
  readonly groupsOf: (record: Item) => readonly string[];
  /** Never 0 for two records of one group, so that each has its place. */
  readonly compare: (a: Item, b: Item) => number;
}

/** Records in sorted groups, so that a page costs the same wherever it is. */
export class SortedGroups<Item> {
  readonly #grouping: Grouping<Item>;
  readonly #groups = new Map<string, Item[]>();

  constructor(grouping: Grouping<Item>) {
    this.#grouping = grouping;
  }

  add(record: Item): void {
    for (const name of this.#grouping.groupsOf(record)) {
      const group = this.#group(name);
      group.splice(this.#placeOf(group, record), 0, record);
    }
  }

  /** Faster than one after the other. */
  addAll(records: readonly Item[]): void {
    const touched = new Set<Item[]>();
    for (const record of records) {
      for (const name of this.#grouping.groupsOf(record)) {
        const group = this.#group(name);
        group.push(record);
        touched.add(group);
      }
    }
    for (const group of touched) group.sort(this.#grouping.compare);
  }

  remove(record: Item): void {
    for (const name of this.#grouping.groupsOf(record)) {
      const group = this.#group(name);
      const place = this.#placeOf(group, record);
      if (group[place] === record) group.splice(place, 1);
      if (group.length === 0) this.#groups.delete(name);
    }
  }

  page(group: string, offset: number, limit: number): readonly Item[] {
    return this.#groups.get(group)?.slice(offset, offset + limit) ?? [];
  }

  count(group: string): number {
    return this.#groups.get(group)?.length ?? 0;
  }

  /** The place of a record, or the one where it belongs. */
  #placeOf(group: readonly Item[], record: Item): number {
    let from = 0;
    let to = group.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = group[middle];
      if (other !== undefined && this.#grouping.compare(other, record) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #group(name: string): Item[] {
    const present = this.#groups.get(name);
    if (present !== undefined) return present;
    const group: Item[] = [];
    this.#groups.set(name, group);
    return group;
  }
}
