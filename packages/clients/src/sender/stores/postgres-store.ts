import { property } from '../../core/problem.ts';
import type { SenderStore } from '../store.ts';
import { readStored } from './read-stored.ts';
import { quoteTable, type TableSettings } from './table.ts';

/** What is used of a `Pool` or `Client` of `pg`. A `PGlite` and a `Pool` of `@neondatabase/serverless` have it too. */
export interface PostgresConnection {
  /** Runs one statement; `$1` and so on stand for the values. */
  query(text: string, values: string[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/**
 * Remembers in a PostgreSQL database of yours (13 or newer), for all machines that reach it. A `Client` must have no
 * transaction open, because that would take the sender's writes with it.
 *
 * @throws {TypeError} for a name that no table can have.
 */
export function postgresStore(connection: PostgresConnection, settings: TableSettings = {}): SenderStore {
  const table = quoteTable(settings);
  return {
    async read(key) {
      const [row] = await query(`select text, version from ${table} where key = $1`, [key]);
      return readStored(row);
    },
    async replace(key, text, version) {
      try {
        return (await write(key, text, version)).length === 1;
      } catch (error) {
        // Somebody else wrote first, and this database does not let a transaction see that.
        if (hasCode(error, '40001')) return false;
        throw error;
      }
    },
  };

  function write(key: string, text: string, version: string | undefined): Promise<readonly unknown[]> {
    if (version === undefined) {
      const insert = `insert into ${table} (key, text, version) values ($1, $2, gen_random_uuid())`;
      return query(`${insert} on conflict (key) do nothing returning key`, [key, text]);
    }
    const update = `update ${table} set text = $2, version = gen_random_uuid()`;
    return query(`${update} where key = $1 and version = $3 returning key`, [key, text, version]);
  }

  async function query(text: string, values: string[]): Promise<readonly unknown[]> {
    try {
      return (await connection.query(text, values)).rows;
    } catch (error) {
      if (!hasCode(error, '42P01')) throw error;
      // Not before it is missing, because that needs a right which a program need not have.
      await connection.query(createTable(table), []);
      return (await connection.query(text, values)).rows;
    }
  }
}

/** Two that do this at once may both find no table; then one of them is refused. */
function createTable(table: string): string {
  const columns = 'key text collate "C" primary key, text text not null, version text not null';
  return `do $$ begin
    create table if not exists ${table} (${columns});
  exception when unique_violation or duplicate_table or duplicate_object then null;
  end $$`;
}

function hasCode(error: unknown, code: string): boolean {
  return property(error, 'code') === code;
}
