import type { DatabaseSync } from 'node:sqlite';

/** What the file says of itself. A change of the tables below is another version. */
const version = 1;

/**
 * The tables of a state file. A seed is how sandboxes begin: its rows, or what differs from its parent's. A sandbox is
 * what differs from its seed. `place` is the order of rows; a row that is null was removed.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS format (name TEXT NOT NULL, version INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS seeds (id INTEGER PRIMARY KEY, parent INTEGER, plan TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS seed_rows (
    place INTEGER PRIMARY KEY AUTOINCREMENT, seed INTEGER NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    row TEXT, is_added INTEGER NOT NULL, UNIQUE (seed, name, id));
  CREATE TABLE IF NOT EXISTS sandboxes (place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, seed INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS rows (
    place INTEGER PRIMARY KEY AUTOINCREMENT, sandbox TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    row TEXT, is_added INTEGER NOT NULL, UNIQUE (sandbox, name, id));
`;

const name = 'invitekit-mock-server';

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
    // What was written survives the end of the process, however it comes.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec(`BEGIN EXCLUSIVE; ${tables} COMMIT;`);
    checkFormat(database);
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

function checkFormat(database: DatabaseSync): void {
  const format = database.prepare('SELECT name, version FROM format').get();
  if (format === undefined) {
    database.prepare('INSERT INTO format (name, version) VALUES (?, ?)').run(name, version);
  } else if (format['name'] !== name || format['version'] !== version) {
    throw new Error(`it is of version ${format['version']}, and this is version ${version}; name another file`);
  }
}

function explain(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('locked')) return `The state file ${file} is in use by another process. Name another one.`;
  if (message.includes('not a database')) return `${file} is no state file. Name another one.`;
  return `The state file ${file} cannot be used: ${message}.`;
}
