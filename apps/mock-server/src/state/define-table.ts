import type { z } from 'zod';
import { checkShape } from '../words/check-shape.ts';
import { Table, type TableKind } from './table.ts';
import { ownPrefix, type Tables } from './tables.ts';

export interface TableOptions {
  /** Whether it belongs to one sandbox alone: neither forks nor snapshots have its rows. Default false. */
  readonly isOwn?: boolean;
  /**
   * Whether its rows only tell what was asked: a request that changes nothing else is answered even when nothing can be
   * kept. Default false.
   */
  readonly areNotes?: boolean;
  /** Whether its rows are part of the world. Default false. */
  readonly areWorld?: boolean;
}

/** A kind of rows that sandboxes remember. Rows must be what JSON can hold. */
export class TableDefinition<Row> {
  /** Under which its rows are saved. */
  readonly name: string;
  readonly #kind: TableKind;
  readonly #schema: z.ZodType<Row>;
  readonly #opened = new WeakMap<Tables, Table<Row>>();

  constructor(
    name: string,
    schema: z.ZodType<Row>,
    { isOwn = false, areNotes = false, areWorld = false }: TableOptions = {},
  ) {
    this.name = isOwn ? `${ownPrefix}${name}` : name;
    this.#kind = { name: this.name, areNotes, areWorld };
    this.#schema = schema;
  }

  /**
   * The table of a sandbox.
   *
   * @throws the first time, when what was saved does not fit the schema.
   */
  in(tables: Tables): Table<Row> {
    const present = this.#opened.get(tables);
    if (present !== undefined) return present;
    const saved = tables.open(this).map(([id, row]): [string, Row] => [id, this.#read(id, row)]);
    const table = new Table(this.#kind, new Map(saved), tables.changes);
    this.#opened.set(tables, table);
    return table;
  }

  #read(id: string, row: unknown): Row {
    const read = checkShape(this.#schema, row);
    if (read.ok) return read.value;
    throw new Error(`The row ${id} does not fit the table ${this.name}: ${read.problems}`);
  }

  /** Gives a fork what the table holds now. */
  share(from: Tables, to: Tables): void {
    const table = this.#opened.get(from);
    if (table !== undefined) this.#opened.set(to, table.fork(to.changes));
  }
}

/** Defines a table once for all sandboxes; its name is unique. */
export function defineTable<Row>(name: string, schema: z.ZodType<Row>, options?: TableOptions): TableDefinition<Row> {
  return new TableDefinition(name, schema, options);
}
