import type { DatabaseSync } from 'node:sqlite';
import type { KeptSandbox, StateKeeper } from '../sandbox/keeper.ts';
import type { SandboxSeed } from '../sandbox/sandbox-seed.ts';
import { saveState } from '../sandbox/sandbox-state.ts';
import { ChangeLog } from '../state/change-log.ts';
import { explainNotKept } from './explain-not-kept.ts';
import { prepareStatements, type Statements } from './statements.ts';
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
    this.#statements = prepareStatements(database);
  }

  createLog(): ChangeLog {
    return new ChangeLog({ isKept: true });
  }

  /** Takes note of a seed that was read from the file. */
  know(seed: SandboxSeed, id: number): void {
    this.#seeds.set(seed, id);
  }

  begin(sandbox: KeptSandbox): void {
    const { seed, removed } = this.#atOnce(() => {
      const seed = this.#idOf(sandbox.seed) ?? this.#addSeed(sandbox.seed);
      this.#statements.removeRows.run(sandbox.id);
      this.#statements.putSandbox.run(sandbox.id, seed);
      this.#write(sandbox, seed);
      return { seed, removed: removeUnusedSeeds(this.#database) };
    });
    this.#seeds.set(sandbox.seed, seed);
    this.#forgetSeeds(removed);
    sandbox.tables.changes.clear();
  }

  freeze(seed: SandboxSeed, sandbox: KeptSandbox): void {
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
    sandbox.tables.changes.clear();
  }

  keep(sandbox: KeptSandbox): void {
    const { changes } = sandbox.tables;
    if (changes.isEmpty) return;
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

  #assertKnown(sandbox: KeptSandbox): number {
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

  #write(sandbox: KeptSandbox, seed: number): void {
    const { addRow, replaceRow, removeRow, removeSeedRow } = this.#statements;
    for (const { table, id, kind } of sandbox.tables.changes.changes()) {
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
