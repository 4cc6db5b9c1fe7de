import type { ChangeLog, Rows } from './change-log.ts';

/** Rows as they are saved: the name of each, and its value in JSON. */
export type RawRows = readonly (readonly [id: string, row: unknown])[];

/** What is known of rows, whatever they are. */
export interface TableKind {
  /** Under which they are saved. */
  readonly name: string;
  /** Whether they only tell what was asked, so that it does no harm when they are lost. */
  readonly areNotes: boolean;
  /** Whether they are part of the world. */
  readonly areWorld: boolean;
}

/**
 * Rows of one kind, each with a name of its own, in the order in which they came. A row is never changed in place. Every
 * question and change but those about all rows takes no longer for many than for few.
 */
export class Table<Row> implements Rows {
  readonly name: string;
  readonly areNotes: boolean;
  readonly areWorld: boolean;
  readonly #changes: ChangeLog;
  #rows: ReadonlyMap<string, Row>;
  /** The same rows where no fork has them, and they may be changed. */
  #own: Map<string, Row> | undefined;
  /** Goes on where it was: from its start it would pass all that is gone. */
  #ids: Iterator<string> | undefined;
  #oldestId: string | undefined;
  #newestId: string | undefined;
  /** How what was changed is put back, the first change first; undefined where nobody takes anything back. */
  #undo: (() => void)[] | undefined;

  constructor(kind: TableKind, rows: ReadonlyMap<string, Row>, changes: ChangeLog) {
    this.name = kind.name;
    this.areNotes = kind.areNotes;
    this.areWorld = kind.areWorld;
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
    const before = this.#rows.get(id);
    this.#changes.note(this, id, before === undefined ? 'added' : 'replaced');
    this.#write().set(id, row);
    if (before === undefined) this.#newestId = id;
    this.#undo?.push(() => {
      if (before === undefined) this.#lose(id);
      else this.#write().set(id, before);
    });
  }

  /** Adds a row at the end, named by a number that comes after all others. Answers its name. */
  append(row: Row): string {
    const id = String(Number(this.#newest() ?? 0) + 1);
    this.set(id, row);
    return id;
  }

  /** The row that came first, with its name. */
  first(): readonly [id: string, row: Row] | undefined {
    const id = this.#oldest();
    const row = id === undefined ? undefined : this.#rows.get(id);
    return id === undefined || row === undefined ? undefined : [id, row];
  }

  /** The row that came last. */
  last(): Row | undefined {
    const id = this.#newest();
    return id === undefined ? undefined : this.#rows.get(id);
  }

  /** Answers whether it was there. */
  delete(id: string): boolean {
    const row = this.#rows.get(id);
    if (row === undefined) return false;
    this.#changes.note(this, id, 'removed');
    if (this.#undo !== undefined) this.#undo.push(this.#putBack(id, row));
    this.#lose(id);
    return true;
  }

  clear(): void {
    for (const id of this.ids()) this.delete(id);
  }

  /** Removes the oldest rows until no more than so many are left. */
  keepNewest(most: number): void {
    while (this.#rows.size > most) {
      const oldest = this.#oldest();
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

  /** The same rows, which change apart from now on. They are copied when one of the two first changes. */
  fork(changes: ChangeLog): Table<Row> {
    this.#own = undefined;
    return new Table(this, this.#rows, changes);
  }

  capture(): () => void {
    const undo: (() => void)[] = [];
    this.#undo = undo;
    return () => {
      this.#undo = undefined;
      for (const putBack of undo.toReversed()) putBack();
    };
  }

  /** Puts a row back where it is now: at the start, or with all others as they are now. */
  #putBack(id: string, row: Row): () => void {
    if (id === this.#oldest()) return () => this.#replace(new Map([[id, row], ...this.#rows]));
    const before = this.#rows;
    this.#own = undefined;
    return () => this.#replace(before);
  }

  #lose(id: string): void {
    this.#write().delete(id);
    if (id === this.#oldestId) this.#oldestId = undefined;
    if (id === this.#newestId) this.#newestId = undefined;
  }

  #write(): Map<string, Row> {
    if (this.#own !== undefined) return this.#own;
    const own = new Map(this.#rows);
    this.#replace(own);
    this.#own = own;
    return own;
  }

  #replace(rows: ReadonlyMap<string, Row>): void {
    this.#rows = rows;
    this.#own = undefined;
    this.#ids = undefined;
    this.#oldestId = undefined;
    this.#newestId = undefined;
  }

  #oldest(): string | undefined {
    if (this.#oldestId !== undefined) return this.#oldestId;
    let next = this.#ids?.next();
    if (next === undefined || next.done) {
      this.#ids = this.#rows.keys();
      next = this.#ids.next();
    }
    this.#oldestId = next.done ? undefined : next.value;
    return this.#oldestId;
  }

  #newest(): string | undefined {
    this.#newestId ??= this.ids().at(-1);
    return this.#newestId;
  }
}
