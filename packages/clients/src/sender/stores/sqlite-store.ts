import type { SenderStore } from '../store.ts';
import { readStored } from './read-stored.ts';
import { quoteTable, type TableSettings } from './table.ts';

/** What is used of a `DatabaseSync` of `node:sqlite`. A database of better-sqlite3 has the same methods. */
export interface SqliteDatabase {
  /** Runs statements without values. */
  exec(sql: string): unknown;
  /** Prepares one statement; `?` stands for the values. */
  prepare(sql: string): {
    get(...values: string[]): unknown;
    run(...values: string[]): { readonly changes: number | bigint };
  };
}

/**
 * Remembers in a SQLite database of yours, for all processes on this machine that open the same file. Give it a connection of
 * its own, because a transaction that is open on it would take the sender's writes with it. Open it with a time to wait for
 * other processes: `new DatabaseSync(file, { timeout: 5000 })`.
 *
 * @throws when the table is missing and cannot be made. {TypeError} for a name that no table can have.
 */
export function sqliteStore(database: SqliteDatabase, settings: TableSettings = {}): SenderStore {
  const table = quoteTable(settings);
  database.exec(
    `create table if not exists ${table} (key text primary key, text text not null, version text not null)`,
  );
  const version = 'lower(hex(randomblob(16)))';
  const find = database.prepare(`select text, version from ${table} where key = ?`);
  const insert = database.prepare(
    `insert into ${table} (key, text, version) values (?, ?, ${version}) on conflict (key) do nothing`,
  );
  const update = database.prepare(`update ${table} set text = ?, version = ${version} where key = ? and version = ?`);
  return {
    read: async (key) => readStored(find.get(key)),
    async replace(key, text, expected) {
      const { changes } = expected === undefined ? insert.run(key, text) : update.run(text, key, expected);
      return Number(changes) === 1;
    },
  };
}
