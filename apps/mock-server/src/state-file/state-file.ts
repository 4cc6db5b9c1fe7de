import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StateKeeper } from '../sandbox/keeper.ts';
import type { Sandbox, SandboxSeed } from '../sandbox/sandbox.ts';
import { saveState } from '../sandbox/sandbox-state.ts';
import { ChangeLog } from '../state/change-log.ts';
import { ownPrefix } from '../state/tables.ts';
import { explainNotKept } from './explain-not-kept.ts';
import { removeUnusedSeeds } from './unused-seeds.ts';

export interface StateFileSettings {
  /** As it was named. */
  readonly file: string;
  readonly report: (error: unknown) => void;
}

/** Keeps every sandbox in a database, each change before anybody is told of it. */
export class StateFile implements StateKeeper {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  /** Which seeds the file has, or had. */
  readonly #seeds = new WeakMap<SandboxSeed, number>();
  readonly #removedSeeds = new Set<number>();
  readonly #file: string;
  readonly #report: (error: unknown) => void;
  #isFailing = false;

  /** `report` is told when the file cannot be written (any more). */
  constructor(database: DatabaseSync, { file, report }: StateFileSettings) {
    this.#database = database;
    this.#file = file;
    this.#report = report;
    this.#statements = prepare(database);
  }

  createLog(): ChangeLog {
    return new ChangeLog();
  }

  /** Takes note of a seed that was read from the file. */
  know(seed: SandboxSeed, id: number): void {
    this.#seeds.set(seed, id);
  }

  begin(sandbox: Sandbox): void {
    const { seed, removed } = this.#atOnce(() => {
      const seed = this.#idOf(sandbox.seed) ?? this.#addSeed(sandbox.seed);
      this.#statements.removeRows.run(sandbox.id);
      this.#statements.putSandbox.run(sandbox.id, seed);
      this.#write(sandbox, seed);
      return { seed, removed: removeUnusedSeeds(this.#database) };
    });
    this.#seeds.set(sandbox.seed, seed);
    this.#forgetSeeds(removed);
    sandbox.tables.changes?.clear();
  }

  freeze(seed: SandboxSeed, sandbox: Sandbox): void {
    const parent = this.#assertKnown(sandbox);
    const id = this.#atOnce(() => {
      this.#write(sandbox, parent);
      const { lastInsertRowid } = this.#statements.addSeed.run(
        parent,
        JSON.stringify(seed.plan),
        Number(seed.isRealTime ?? false),
      );
      this.#statements.copyRows.run(lastInsertRowid, sandbox.id);
      return Number(lastInsertRowid);
    });
    this.#seeds.set(seed, id);
    sandbox.tables.changes?.clear();
  }

  keep(sandbox: Sandbox): void {
    const { changes } = sandbox.tables;
    if (changes === undefined || changes.isEmpty) return;
    const seed = this.#assertKnown(sandbox);
    this.#atOnce(() => this.#write(sandbox, seed));
    changes.clear();
  }

  remove(id: string): void {
    const removed = this.#atOnce(() => {
      this.#statements.removeRows.run(id);
      this.#statements.removeSandbox.run(id);
      return removeUnusedSeeds(this.#database);
    });
    this.#forgetSeeds(removed);
  }

  close(): void {
    this.#database.close();
  }

  #idOf(seed: SandboxSeed): number | undefined {
    const id = this.#seeds.get(seed);
    return id === undefined || this.#removedSeeds.has(id) ? undefined : id;
  }

  #assertKnown(sandbox: Sandbox): number {
    const seed = this.#idOf(sandbox.seed);
    if (seed === undefined) throw new Error(`The state file does not know how ${sandbox.id} began`);
    return seed;
  }

  /** A seed that comes back is added again. */
  #forgetSeeds(ids: readonly number[]): void {
    for (const id of ids) this.#removedSeeds.add(id);
  }

  #addSeed(seed: SandboxSeed): number {
    const id = Number(
      this.#statements.addSeed.run(null, JSON.stringify(seed.plan), Number(seed.isRealTime ?? false)).lastInsertRowid,
    );
    for (const [name, rows] of Object.entries(saveState(seed.state))) {
      for (const [rowId, row] of rows) this.#statements.addSeedRow.run(id, name, rowId, JSON.stringify(row));
    }
    return id;
  }

  #write(sandbox: Sandbox, seed: number): void {
    const { addRow, replaceRow, removeRow, removeSeedRow } = this.#statements;
    for (const { table, id, kind } of sandbox.tables.changes?.changes() ?? []) {
      const row = sandbox.row(table, id);
      if (row === undefined) {
        removeRow.run(sandbox.id, table, id);
        // What was there at the beginning must be known to be gone.
        removeSeedRow.run(sandbox.id, table, id, seed, table, id);
      } else {
        const put = kind === 'added' ? addRow : replaceRow;
        put.run(sandbox.id, table, id, JSON.stringify(row));
      }
    }
  }

  /** All of it is in the file afterwards, or nothing. */
  #atOnce<Result>(write: () => Result): Result {
    try {
      const result = transact(this.#database, write);
      this.#isFailing = false;
      return result;
    } catch (error) {
      const explained = explainNotKept(this.#file, error);
      // Once is enough until it works again.
      if (!this.#isFailing) this.#report(explained);
      this.#isFailing = true;
      throw explained;
    }
  }
}

function transact<Result>(database: DatabaseSync, write: () => Result): Result {
  database.exec('BEGIN');
  try {
    const result = write();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // A full disk has ended it already.
    }
    throw error;
  }
}

type Statements = Readonly<Record<keyof typeof sql, StatementSync>>;

const sql = {
  addSeed: 'INSERT INTO seeds (parent, plan, is_real_time) VALUES (?, ?, ?)',
  addSeedRow: 'INSERT INTO seed_rows (seed, name, id, row, is_added) VALUES (?, ?, ?, ?, 1)',
  copyRows: `INSERT INTO seed_rows (seed, name, id, row, is_added)
    SELECT ?, name, id, row, is_added FROM rows WHERE sandbox = ? AND name NOT LIKE '${ownPrefix}%' ORDER BY place`,
  putSandbox: 'INSERT INTO sandboxes (id, seed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET seed = excluded.seed',
  removeSandbox: 'DELETE FROM sandboxes WHERE id = ?',
  addRow: 'INSERT OR REPLACE INTO rows (sandbox, name, id, row, is_added) VALUES (?, ?, ?, ?, 1)',
  replaceRow: `INSERT INTO rows (sandbox, name, id, row, is_added) VALUES (?, ?, ?, ?, 0)
    ON CONFLICT (sandbox, name, id) DO UPDATE SET row = excluded.row`,
  removeRow: 'DELETE FROM rows WHERE sandbox = ? AND name = ? AND id = ?',
  removeSeedRow: `INSERT INTO rows (sandbox, name, id, row, is_added)
    SELECT ?, ?, ?, NULL, 0 WHERE EXISTS (
      WITH RECURSIVE line (id) AS (
        SELECT ? UNION SELECT seeds.parent FROM seeds JOIN line ON seeds.id = line.id WHERE seeds.parent IS NOT NULL
      ) SELECT 1 FROM seed_rows JOIN line ON seed_rows.seed = line.id WHERE seed_rows.name = ? AND seed_rows.id = ?)`,
  removeRows: 'DELETE FROM rows WHERE sandbox = ?',
} as const;

function prepare(database: DatabaseSync): Statements {
  return {
    addSeed: database.prepare(sql.addSeed),
    addSeedRow: database.prepare(sql.addSeedRow),
    copyRows: database.prepare(sql.copyRows),
    putSandbox: database.prepare(sql.putSandbox),
    removeSandbox: database.prepare(sql.removeSandbox),
    addRow: database.prepare(sql.addRow),
    replaceRow: database.prepare(sql.replaceRow),
    removeRow: database.prepare(sql.removeRow),
    removeSeedRow: database.prepare(sql.removeSeedRow),
    removeRows: database.prepare(sql.removeRows),
  };
}
