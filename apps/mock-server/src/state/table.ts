import type { OrderedMap } from 'immutable';
import type { ChangeLog, RowChange, Rows } from './change-log.ts';

/** Rows as they are saved: the name of each, and its value in JSON. */
export type RawRows = readonly (readonly [id: string, row: unknown])[];

/** What is known of rows, whatever they are. */
export interface TableKind {
  /** Under which they are saved. */
  readonly name: string;
  /** Whether they only tell what was asked, so that it does no harm when they are lost. */
  readonly areNotes: boolean;
}

/** Rows of one kind, each with a name of its own, in the order in which they came. A row is never changed in place. */
export class Table<Row> implements Rows {
  readonly areNotes: boolean;
  readonly #name: string;
  readonly #changes: ChangeLog;
  #rows: OrderedMap<string, Row>;

  constructor({ name, areNotes }: TableKind, rows: OrderedMap<string, Row>, changes: ChangeLog) {
    this.areNotes = areNotes;
    this.#name = name;
    this.#rows = rows;
    this.#changes = changes;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Replaces a row in its place, or adds it at the end. */
  set(id: string, row: Row): void {
    this.#note(id, this.#rows.has(id) ? 'replaced' : 'added');
    this.#rows = this.#rows.set(id, row);
  }

  /** Adds a row at the end, named by a number that comes after all others. Answers its name. */
  append(row: Row): string {
    const id = String(Number(this.#rows.keySeq().last() ?? 0) + 1);
    this.set(id, row);
    return id;
  }

  /** The row that came first, with its name. */
  first(): readonly [id: string, row: Row] | undefined {
    return this.#rows.entrySeq().first();
  }

  /** The row that came last. */
  last(): Row | undefined {
    return this.#rows.last();
  }

  /** Answers whether it was there. */
  delete(id: string): boolean {
    if (!this.#rows.has(id)) return false;
    this.#note(id, 'removed');
    this.#rows = this.#rows.delete(id);
    return true;
  }

  clear(): void {
    for (const id of this.ids()) this.delete(id);
  }

  /** Removes the oldest rows until no more than so many are left. */
  keepNewest(most: number): void {
    while (this.#rows.size > most) {
      const oldest = this.#rows.keySeq().first();
      if (oldest === undefined) return;
      this.delete(oldest);
    }
  }

  ids(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** The rows as they are now, the oldest first. */
  values(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** With their names. */
  entries(): readonly (readonly [id: string, row: Row])[] {
    return [...this.#rows.entries()];
  }

  /** The same rows, which change apart from now on. Takes no longer for many than for few. */
  fork(changes: ChangeLog): Table<Row> {
    return new Table({ name: this.#name, areNotes: this.areNotes }, this.#rows, changes);
  }

  capture(): () => void {
    const rows = this.#rows;
    return () => {
      this.#rows = rows;
    };
  }

  #note(id: string, kind: RowChange['kind']): void {
    this.#changes.note({ table: this.#name, id, kind }, this);
  }
}
