import { setImmediate } from 'node:timers/promises';
import { Collection, Query } from '@msw/data';
import { Map as PersistentMap } from 'immutable';
import type { z } from 'zod';
import type { ChangeLog, RowChange, Rows } from '../state/change-log.ts';
import type { RawRows } from '../state/table.ts';
import { type Grouping, SortedGroups } from './sorted-groups.ts';

/** Others are served between so many. */
const recordsAtOnce = 1000;

/** A collection walks through its records to remove one, so each holds few. */
const recordsPerCollection = 256;

type Records<Item> = Collection<z.ZodType<Item, Item>>;

type Places<Item> = PersistentMap<string, { readonly record: Item; readonly home: Records<Item> }>;

export interface StoreSettings<Item, Index extends string> {
  /** What its records are called where they are saved. */
  readonly name: string;
  readonly schema: z.ZodType<Item, Item>;
  readonly indexes: Readonly<Record<Index, Grouping<Item>>>;
}

/**
 * The records of one kind. They live in collections that check them against their schema; ids and order live in indexes
 * beside them, because every look-up in a collection walks through all of it. Forks share the records that they have in
 * common.
 */
export class Store<Item extends { readonly id: string }, Index extends string> implements Rows {
  readonly areNotes = false;
  readonly areWorld = true;
  readonly #settings: StoreSettings<Item, Index>;
  readonly #changes: ChangeLog;
  readonly #indexes = new Map<Index, SortedGroups<Item>>();
  /** Those that no fork shares. */
  #own = new Set<Records<Item>>();
  #byId: Places<Item> = PersistentMap();
  /** Where the next records go. */
  #newest: Records<Item> | undefined;

  constructor(settings: StoreSettings<Item, Index>, changes: ChangeLog) {
    this.#settings = settings;
    this.#changes = changes;
    for (const name in settings.indexes) this.#indexes.set(name, new SortedGroups(settings.indexes[name]));
  }

  /** Fills the store with its first records. */
  async insert(records: readonly Item[]): Promise<void> {
    const made: Item[] = [];
    const places = this.#byId.asMutable();
    for (const [index, values] of records.entries()) {
      if (index % recordsAtOnce === recordsAtOnce - 1) await setImmediate();
      if (places.has(values.id)) throw new Error(`There are two records ${values.id}`);
      const { record, home } = await this.#create(values);
      places.set(record.id, { record, home });
      made.push(record);
    }
    this.#byId = places.asImmutable();
    for (const index of this.#indexes.values()) index.addAll(made);
  }

  async add(values: Item): Promise<Item> {
    if (this.#byId.has(values.id)) throw new Error(`There is a record ${values.id} already`);
    this.#note(values.id, 'added');
    const { record, home } = await this.#create(values);
    this.#byId = this.#byId.set(record.id, { record, home });
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
    this.#note(id, 'removed');
    for (const index of this.#indexes.values()) index.remove(record);
    this.#byId = this.#byId.delete(id);
    if (this.#own.has(home)) home.delete(new Query((each) => each === record));
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

  /** Every record, in no order that means anything. */
  *values(): Generator<Item, void, undefined> {
    for (const { record } of this.#byId.values()) yield record;
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
    const fork = new Store(this.#settings, changes);
    fork.#byId = this.#byId;
    for (const [name, groups] of this.#indexes) fork.#indexes.set(name, groups.fork());
    return fork;
  }

  capture(): () => void {
    const [byId, own] = [this.#byId, new Set(this.#own)];
    const indexes = [...this.#indexes].map(([name, groups]) => [name, groups.fork()] as const);
    return () => {
      this.#byId = byId;
      for (const [name, groups] of indexes) this.#indexes.set(name, groups);
      // What was made since then goes with its collections.
      this.#own = own;
      this.#newest = undefined;
    };
  }

  #note(id: string, kind: RowChange['kind']): void {
    this.#changes.note({ table: this.#settings.name, id, kind }, this);
  }

  async #create(values: Item): Promise<{ readonly record: Item; readonly home: Records<Item> }> {
    const home = this.#home();
    return { record: await home.create(values), home };
  }

  /** A collection that has room. */
  #home(): Records<Item> {
    if (this.#newest === undefined || this.#newest.count() >= recordsPerCollection) {
      this.#newest = new Collection({ schema: this.#settings.schema });
      this.#own.add(this.#newest);
    }
    return this.#newest;
  }
}
