import type { Collection } from '@msw/data';
import type { z } from 'zod';
import type { ChangeLog, RowChange, Rows } from '../state/change-log.ts';
import { once } from '../state/once.ts';
import { SharedMap } from '../state/shared-map.ts';
import type { RawRows } from '../state/table.ts';
import { type Grouping, SortedGroups } from './sorted-groups.ts';

/** A collection walks through its records to remove one, so each holds few. */
const recordsPerCollection = 256;

type Records<Item> = Collection<z.ZodType<Item, Item>>;

/** A record and the collection that it lives in. */
interface Place<Item> {
  readonly record: Item;
  readonly home: Records<Item>;
}

export interface StoreSettings<Item, Index extends string> {
  /** What its records are called where they are saved. */
  readonly name: string;
  readonly schema: z.ZodType<Item, Item>;
  readonly indexes: Readonly<Record<Index, Grouping<Item>>>;
}

/**
 * The records of one kind. What is added or changed lives in collections that check it against its schema; ids and order
 * live in indexes beside them, because every look-up in a collection walks through all of it. Forks share the records that
 * they have in common: those that a store began with, which nobody changes, and what was made before a fork.
 */
export class Store<Item extends { readonly id: string }, Index extends string> implements Rows {
  readonly name: string;
  readonly areNotes = false;
  readonly areWorld = true;
  readonly #settings: StoreSettings<Item, Index>;
  readonly #changes: ChangeLog;
  readonly #indexes = new Map<Index, SortedGroups<Item>>();
  /** Those that no fork shares. */
  #own = new Set<Records<Item>>();
  /** The first records, by id; sorted so when one is first asked for. */
  #first: () => ReadonlyMap<string, Item>;
  /** What is not as it was at first, by id. */
  #changed = new SharedMap<Place<Item> | 'removed'>();
  #size: number;
  /** Where the next records go. */
  #newest: Records<Item> | undefined;

  /** Begins with records that fit the schema, no two with the same id. */
  constructor(settings: StoreSettings<Item, Index>, records: readonly Item[], changes: ChangeLog) {
    this.#settings = settings;
    this.name = settings.name;
    this.#changes = changes;
    this.#first = once(() => byId(records));
    this.#size = records.length;
    for (const name in settings.indexes) this.#indexes.set(name, SortedGroups.of(settings.indexes[name], records));
  }

  async add(values: Item): Promise<Item> {
    if (this.get(values.id) !== undefined) throw new Error(`There is a record ${values.id} already`);
    this.#note(values.id, 'added');
    const home = await this.#home();
    const record = await home.create(values);
    this.#changed = this.#changed.set(record.id, { record, home });
    this.#size += 1;
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
    const record = this.get(id);
    if (record === undefined) return false;
    this.#note(id, 'removed');
    for (const index of this.#indexes.values()) index.remove(record);
    const place = this.#changed.get(id);
    this.#changed = this.#first().has(id) ? this.#changed.set(id, 'removed') : this.#changed.delete(id);
    this.#size -= 1;
    if (place !== undefined && place !== 'removed' && this.#own.has(place.home)) {
      place.home.delete((query) => query.where((each) => each === record));
    }
    return true;
  }

  get size(): number {
    return this.#size;
  }

  get(id: string): Item | undefined {
    const place = this.#changed.get(id);
    if (place === undefined) return this.#first().get(id);
    return place === 'removed' ? undefined : place.record;
  }

  /** A slice of a group, in its order. */
  page(index: Index, group: string, offset: number, limit: number): readonly Item[] {
    return this.#indexes.get(index)?.page(group, offset, limit) ?? [];
  }

  first(index: Index, group: string): Item | undefined {
    return this.page(index, group, 0, 1)[0];
  }

  /** How many of a group it holds for; it must hold for the first ones alone. */
  countWhile(index: Index, group: string, holds: (record: Item) => boolean): number {
    return this.#indexes.get(index)?.countWhile(group, holds) ?? 0;
  }

  count(index: Index, group: string): number {
    return this.#indexes.get(index)?.count(group) ?? 0;
  }

  /** Every record, in no order that means anything. */
  *values(): Generator<Item, void, undefined> {
    for (const [id, record] of this.#first()) if (!this.#changed.has(id)) yield record;
    for (const place of this.#changed.values()) if (place !== 'removed') yield place.record;
  }

  /** Every record, for a snapshot: the same records give the same bytes, whatever came before. */
  save(): RawRows {
    const records = [...this.values()].map((record) => [record.id, record] as const);
    return records.sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /** The same records, which change apart from now on. Takes no longer for many than for few. */
  fork(changes: ChangeLog): Store<Item, Index> {
    // What is shared may lose nothing any more, here either.
    this.#own.clear();
    this.#newest = undefined;
    const fork = new Store(this.#settings, [], changes);
    fork.#first = this.#first;
    fork.#changed = this.#changed;
    fork.#size = this.#size;
    for (const [name, groups] of this.#indexes) fork.#indexes.set(name, groups.fork());
    return fork;
  }

  capture(): () => void {
    const [changed, size, own] = [this.#changed, this.#size, new Set(this.#own)];
    const indexes = [...this.#indexes].map(([name, groups]) => [name, groups.fork()] as const);
    return () => {
      this.#changed = changed;
      this.#size = size;
      for (const [name, groups] of indexes) this.#indexes.set(name, groups);
      // What was made since then goes with its collections.
      this.#own = own;
      this.#newest = undefined;
    };
  }

  #note(id: string, kind: RowChange['kind']): void {
    this.#changes.note(this, id, kind);
  }

  /** A collection that has room. */
  async #home(): Promise<Records<Item>> {
    if (this.#newest === undefined || this.#newest.count() >= recordsPerCollection) {
      // Many a fake is only read, and need not wait for collections when it starts.
      const { Collection } = await import('@msw/data');
      this.#newest = new Collection({ schema: this.#settings.schema });
      this.#own.add(this.#newest);
    }
    return this.#newest;
  }
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>();
  for (const record of records) map.set(record.id, record);
  return map;
}
