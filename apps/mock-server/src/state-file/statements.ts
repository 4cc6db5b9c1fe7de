import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { ownPrefix } from '../state/tables.ts';

/** What is said to the database of a state file. */
export type Statements = Readonly<Record<keyof typeof sql, StatementSync>>;

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

export function prepareStatements(database: DatabaseSync): Statements {
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
