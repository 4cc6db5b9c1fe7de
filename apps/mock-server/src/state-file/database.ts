import { existsSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { assertUsable, DamageError, explainUnusable } from './explain-unusable.ts';

/** What the file says of itself. A change of the tables below is another version. */
const version = 1;

/**
 * The tables of a state file. A seed is how sandboxes begin: its rows, or what differs from its parent's. A sandbox is
 * what differs from its seed. `place` is the order of rows; a row that is null was removed.
 */
const tables = `
  CREATE TABLE seeds (id INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER, plan TEXT NOT NULL, is_real_time INTEGER NOT NULL);
  CREATE TABLE seed_rows (
    place INTEGER PRIMARY KEY AUTOINCREMENT, seed INTEGER NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    row TEXT, is_added INTEGER NOT NULL, UNIQUE (seed, name, id));
  CREATE TABLE sandboxes (place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, seed INTEGER NOT NULL);
  CREATE TABLE rows (
    place INTEGER PRIMARY KEY AUTOINCREMENT, sandbox TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    row TEXT, is_added INTEGER NOT NULL, UNIQUE (sandbox, name, id));
`;

/** By this number SQLite knows whose file it is. */
const applicationId = 0x49_4e_56_4b;

/**
 * Opens a state file, or makes one. Nobody else may use it until it is closed. One that cannot be used stays as it is.
 *
 * @throws an error that says what to do when that is not possible.
 */
export async function openDatabase(file: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await importSqlite();
  let database: DatabaseSync | undefined;
  try {
    assertUsable(file);
    if (existsSync(file)) checkFile(DatabaseSync, file);
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const isNew = isEmpty(database);
    // What was written survives the end of the process, however it comes.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    const mark = `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`;
    database.exec(`BEGIN EXCLUSIVE; ${isNew ? `${tables} ${mark}` : ''} COMMIT;`);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(explainUnusable(file, error), { cause: error });
  }
}

/** Looks at a file that is there without changing anything. */
function checkFile(Database: typeof DatabaseSync, file: string): void {
  const besides = [`${file}-wal`, `${file}-shm`].filter((each) => !existsSync(each));
  const database = new Database(file, { readOnly: true, timeout: 0 });
  try {
    if (isEmpty(database)) return;
    assertOurs(database);
    assertWhole(database, file);
    const [found] = database.prepare('PRAGMA quick_check(1)').all();
    const problem = found?.['quick_check'];
    if (problem !== 'ok') throw new DamageError(String(problem).replace(/^\*.*\*\s+/, ''));
  } finally {
    database.close();
    // Looking leaves them behind where the file is kept with a write-ahead log.
    for (const each of besides) rmSync(each, { force: true });
  }
}

async function importSqlite() {
  try {
    return await import('node:sqlite');
  } catch (error) {
    throw new Error('--state needs Node 22.13 or newer.', { cause: error });
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/** A file is whole pages, unless a write was interrupted that is in the write-ahead log. */
function assertWhole(database: DatabaseSync, file: string): void {
  const pageSize = Number(database.prepare('PRAGMA page_size').get()?.['page_size']);
  const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (!hasLog && statSync(file).size % pageSize !== 0) throw new DamageError('its end is missing');
}

/** Nothing is written before this is known. */
function assertOurs(database: DatabaseSync): void {
  if (database.prepare('PRAGMA application_id').get()?.['application_id'] !== applicationId) {
    throw new Error('the database belongs to another program; name another file');
  }
  const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (found !== version) {
    throw new Error(
      `another version of the fake has written it (the file is of version ${found}, and this one knows ${version}); start that version, or name another file`,
    );
  }
}
