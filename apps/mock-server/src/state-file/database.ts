import type { DatabaseSync } from 'node:sqlite';

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
 * Opens a state file, or makes one. Nobody else may use it until it is closed.
 *
 * @throws an error that says what to do when that is not possible.
 */
export async function openDatabase(file: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await importSqlite();
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const isNew = isEmpty(database);
    if (!isNew) assertOurs(database);
    // What was written survives the end of the process, however it comes.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    const mark = `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`;
    database.exec(`BEGIN EXCLUSIVE; ${isNew ? `${tables} ${mark}` : ''} COMMIT;`);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(explain(file, error), { cause: error });
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

/** Nothing is written before this is known. */
function assertOurs(database: DatabaseSync): void {
  if (database.prepare('PRAGMA application_id').get()?.['application_id'] !== applicationId) {
    throw new Error('the database belongs to another program; name another file');
  }
  const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (found !== version)
    throw new Error(`it is of version ${found}, and this is version ${version}; name another file`);
}

function explain(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('locked')) return `The state file ${file} is in use by another process. Name another one.`;
  if (message.includes('not a database')) return `${file} is no state file. Name another one.`;
  return `The state file ${file} cannot be used: ${message}.`;
}
