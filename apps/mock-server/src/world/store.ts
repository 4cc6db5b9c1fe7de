import { setImmediate } from 'node:timers/promises';
import { Collection, Query } from '@msw/data';
import type { z } from 'zod';
import { type Grouping, SortedGroups } from './sorted-groups.ts';

/** Others are served between so many. */
const recordsAtOnce = 1000;

/**
 * The records of one kind. They live in a collection that checks them against their schema; ids and order live in
 * indexes beside it, because every look-up in a collection walks through all of it.
 */
export class Store<Item extends { readonly id: string }, Index extends string> {
  readonly #collection: Collection<z.ZodType<Item, Item>>;
  readonly #indexes: ReadonlyMap<Index, SortedGroups<Item>>;
  readonly #byId = new Map<string, Item>();

  constructor(schema: z.ZodType<Item, Item>, indexes: Readonly<Record<Index, Grouping<Item>>>) {
    this.#collection = new Collection({ schema });
    const made = new Map<Index, SortedGroups<Item>>();
    for (const name in indexes) made.set(name, new SortedGroups(indexes[name]));
    this.#indexes = made;
  }

  /** Adds records that are not there yet. */
  async insert(records: readonly Item[]): Promise<void> {
    const made: Item[] = [];
    for (const [index, values] of records.entries()) {
      if (index % recordsAtOnce === recordsAtOnce - 1) await setImmediate();
      if (this.#byId.has(values.id)) throw new Error(`There is a record ${values.id} already`);
      const record: Item = await this.#collection.create(values);
      this.#byId.set(record.id, record);
      made.push(record);
    }
    for (const index of this.#indexes.values()) index.addAll(made);
  }

  async add(values: Item): Promise<Item> {
    if (this.#byId.has(values.id)) throw new Error(`There is a record ${values.id} already`);
    const record: Item = await this.#collection.create(values);
    this.#byId.set(record.id, record);
    for (const index of this.#indexes.values()) index.add(record);
    return record;
  }

  /** Replaces a record by one with the same id. */
  async put(values: Item): Promise<Item> {
    this.remove(values.id);
    return await this.add(values);
  }

  /** Answers whether it was there. */
  remove(id: string): boolean {
    const record = this.#byId.get(id);
    if (record === undefined) return false;
    for (const index of this.#indexes.values()) index.remove(record);
    this.#byId.delete(id);
    this.#collection.delete(new Query((each) => each === record));
    return true;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** A slice of a group, in its order. */
  page(index: Index, group: string, offset: number, limit: number): readonly Item[] {
    return this.#indexes.get(index)?.page(group, offset, limit) ?? [];
  }

  first(index: Index, group: string): Item | undefined {
    return this.page(index, group, 0, 1)[0];
  }

  count(index: Index, group: string): number {
    return this.#indexes.get(index)?.count(group) ?? 0;
  }
}
