import { z } from 'zod';
import { type Cell, defineCell } from '../state/define-cell.ts';
import { defineTable } from '../state/define-table.ts';
import type { Table } from '../state/table.ts';
import type { Tables } from '../state/tables.ts';
import type { JournalFilter } from './journal-filter-schema.ts';
import { JournalRow, type RecordedExchange } from './journal-row.ts';
import { type JournalEntry, journalEntrySchema } from './journal-schema.ts';
import type { JournalSpace } from './journal-space.ts';
import { matchesFilter } from './matches-filter.ts';

const rowSchema = z.strictObject({ entry: journalEntrySchema, size: z.int() }).readonly();

type Row = z.infer<typeof rowSchema>;

const options = { isOwn: true, areNotes: true } as const;

/** By their number. */
const rows = defineTable('journal', rowSchema, options);
const count = defineCell('journal-count', z.int(), 0, options);
/** The number after which the entries since the last reset begin. */
const start = defineCell('journal-start', z.int(), 0, options);

const mostEntries = 1000;
const mostCharacters = 4 * 1024 * 1024;
const defaultLimit = 100;

/** What one sandbox was asked and has answered, oldest first. Older entries make room for newer ones. */
export class Journal {
  readonly #tables: () => Tables;
  readonly #space: JournalSpace;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  /** What listeners do not know yet. */
  #news: JournalEntry[] = [];
  #opened: Opened | undefined;
  #size = 0;
  #isClosed = false;

  /** `tables` gives those that the sandbox has at the time. */
  constructor(tables: () => Tables, space: JournalSpace) {
    this.#tables = tables;
    this.#space = space;
    // What was loaded takes up space before anybody asks for it.
    if (tables().unopened.includes(rows.name)) this.#open();
  }

  /** @throws when what was saved of it makes no sense. */
  open(): void {
    this.#open();
  }

  add(exchange: RecordedExchange): void {
    if (this.#isClosed) return;
    const { table, count } = this.#open();
    const number = count.value + 1;
    const row = new JournalRow(number, exchange);
    count.value = number;
    table.set(String(number), row);
    this.#size += row.size;
    while (table.size > mostEntries || this.#size > mostCharacters) this.#drop(table);
    this.#space.grow(this, this.#size);
    if (this.#listeners.size > 0) this.#news.push(row.entry);
  }

  /** The number of the newest entry, also when it is gone; 0 before the first. */
  get lastNumber(): number {
    return this.#open().count.value;
  }

  /** How many entries there were since it began or was reset, also those that are gone. */
  get recorded(): number {
    return this.lastNumber - this.#open().start.value;
  }

  /** Entries that fit, and how many there are of them in all. */
  find(filter: JournalFilter): { readonly entries: readonly JournalEntry[]; readonly total: number } {
    const found = this.#fitting(filter);
    const { after, limit = defaultLimit } = filter;
    return { entries: after === undefined ? found.slice(-limit) : found.slice(0, limit), total: found.length };
  }

  count(filter: JournalFilter): number {
    return this.#fitting(filter).length;
  }

  /** Answers how many entries that were. Numbers go on. */
  clear(): number {
    const { table } = this.#open();
    const { size } = table;
    table.clear();
    this.#size = 0;
    this.#space.set(this, 0);
    return size;
  }

  /** Numbers are not used again after a reset: whoever follows the journal would take new entries for old ones. */
  goOnAfter(number: number): void {
    const { count, start } = this.#open();
    count.value = number;
    start.value = number;
  }

  /** Tells of every entry from now on, once it is kept, until what it gives is called. */
  listen(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  forgetOldest(): void {
    this.#drop(this.#open().table);
    this.#space.set(this, this.#size);
  }

  /** What was added will stay. */
  tell(): void {
    if (this.#news.length === 0) return;
    for (const entry of this.#news.splice(0)) {
      for (const listener of this.#listeners) listener(entry);
    }
  }

  /** What was added last was taken back. */
  reopen(): void {
    this.#news = [];
    this.#opened = undefined;
    this.#open();
  }

  /** Takes up no space any more, and takes nothing in. */
  close(): void {
    this.#isClosed = true;
    this.#listeners.clear();
    this.#space.set(this, 0);
  }

  #fitting(filter: JournalFilter): readonly JournalEntry[] {
    return this.#open()
      .table.values()
      .map(({ entry }) => entry)
      .filter((entry) => matchesFilter(entry, filter));
  }

  #drop(table: Table<Row>): void {
    const oldest = table.first();
    this.#size = oldest === undefined ? 0 : this.#size - oldest[1].size;
    if (oldest !== undefined) table.delete(oldest[0]);
  }

  /** A reset gives the sandbox other tables. */
  #open(): Opened {
    const tables = this.#tables();
    if (tables === this.#opened?.tables) return this.#opened;
    const table = rows.in(tables);
    this.#opened = { tables, table, count: count.in(tables), start: start.in(tables) };
    this.#size = table.values().reduce((sum, { size }) => sum + size, 0);
    this.#space.set(this, this.#size);
    return this.#opened;
  }
}

interface Opened {
  readonly tables: Tables;
  readonly table: Table<Row>;
  readonly count: Cell<number>;
  readonly start: Cell<number>;
}
