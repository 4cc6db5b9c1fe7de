import { setImmediate } from 'node:timers/promises';
import { Collection } from '@msw/data';
import type { z } from 'zod';

/** Others are served between so many. */
const recordsAtOnce = 1000;

/** How the records of a store are listed: in groups, each sorted. */
export interface Listing<Item> {
  readonly groupOf: (record: Item) => string;
  readonly compare: (a: Item, b: Item) => number;
}

/**
 * The records of one kind. They live in a collection that checks them against their schema; ids and order live in
 * indexes beside it, because every look-up in a collection walks through all of it.
 */
export class Store<Item extends { readonly id: string }> {
  readonly #collection: Collection<z.ZodType<Item, Item>>;
  readonly #listing: Listing<Item>;
  readonly #byId = new Map<string, Item>();
  readonly #groups = new Map<string, Item[]>();

  constructor(schema: z.ZodType<Item, Item>, listing: Listing<Item>) {
    this.#collection = new Collection({ schema });
    this.#listing = listing;
  }

  /** Adds records that are not there yet. */
  async insert(records: readonly Item[]): Promise<void> {
    const touched = new Set<Item[]>();
    for (const [index, values] of records.entries()) {
      if (index % recordsAtOnce === recordsAtOnce - 1) await setImmediate();
      const record: Item = await this.#collection.create(values);
      if (this.#byId.has(record.id)) throw new Error(`There is a record ${record.id} already`);
      this.#byId.set(record.id, record);
      const group = this.#groupOf(this.#listing.groupOf(record));
      group.push(record);
      touched.add(group);
    }
    for (const group of touched) group.sort(this.#listing.compare);
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** A slice of a group, in its order. */
  page(group: string, offset: number, limit: number): readonly Item[] {
    return this.#groups.get(group)?.slice(offset, offset + limit) ?? [];
  }

  count(group: string): number {
    return this.#groups.get(group)?.length ?? 0;
  }

  #groupOf(name: string): Item[] {
    const present = this.#groups.get(name);
    if (present !== undefined) return present;
    const group: Item[] = [];
    this.#groups.set(name, group);
    return group;
  }
}
