import { setImmediate } from 'node:timers/promises';
import { Collection, Query } from '@msw/data';
import type { z } from 'zod';
import { type Grouping, SortedGroups } from './sorted-groups.ts';

/** Others are served between so many. */
const recordsAtOnce = 1000;

/** A collection walks through its records to remove one, so each holds few. */
const recordsPerCollection = 256;

type Records<Item> = Collection<z.ZodType<Item, Item>>;

/**
 * The records of one kind. They live in collections that check them against their schema; ids and order live in indexes
 * beside them, because every look-up in a collection walks through all of it.
 */
export class Store<Item extends { readonly id: string }, Index extends string> {
  readonly #schema: z.ZodType<Item, Item>;
  readonly #indexes: ReadonlyMap<Index, SortedGroups<Item>>;
  readonly #byId = new Map<string, { readonly record: Item; readonly home: Records<Item> }>();
  /** Where the next records go. */
  #newest: Records<Item>;

  constructor(schema: z.ZodType<Item, Item>, indexes: Readonly<Record<Index, Grouping<Item>>>) {
    this.#schema = schema;
    this.#newest = new Collection({ schema });
    const made = new Map<Index, SortedGroups<Item>>();
    for (const name in indexes) made.set(name, new SortedGroups(indexes[name]));
    this.#indexes = made;
  }

  /** Adds records that are not there yet. */
  async insert(records: readonly Item[]): Promise<void> {
    const made: Item[] = [];
    for (const [index, values] of records.entries()) {
      if (index % recordsAtOnce === recordsAtOnce - 1) await setImmediate();
      made.push(await this.#create(values));
    }
    for (const index of this.#indexes.values()) index.addAll(made);
  }

  async add(values: Item): Promise<Item> {
    const record = await this.#create(values);
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
    const found = this.#byId.get(id);
    if (found === undefined) return false;
    const { record, home } = found;
    for (const index of this.#indexes.values()) index.remove(record);
    this.#byId.delete(id);
    home.delete(new Query((each) => each === record));
    return true;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id)?.record;
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

  async #create(values: Item): Promise<Item> {
    if (this.#byId.has(values.id)) throw new Error(`There is a record ${values.id} already`);
    if (this.#newest.count() >= recordsPerCollection) this.#newest = new Collection({ schema: this.#schema });
    const home = this.#newest;
    const record: Item = await home.create(values);
    this.#byId.set(record.id, { record, home });
    return record;
  }
}
