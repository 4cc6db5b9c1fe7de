import type { RawRows } from './table.ts';
import type { SavedTables } from './tables.ts';

/** A row that differs from those at the beginning. */
export interface ChangedRow {
  readonly id: string;
  /** Undefined when it was removed. */
  readonly row?: unknown;
  /** Whether it stands at the end, and not in its old place. */
  readonly isAdded: boolean;
}

/** What differs, by the name of the table, in the order in which it came. */
export type ChangedTables = Readonly<Record<string, readonly ChangedRow[]>>;

/** The rows after the changes. */
export function applyChanges(saved: SavedTables, changed: ChangedTables): SavedTables {
  const tables = Object.entries(changed).map(([name, rows]) => [name, applyTo(saved[name] ?? [], rows)] as const);
  return { ...saved, ...Object.fromEntries(tables) };
}

function applyTo(saved: RawRows, changed: readonly ChangedRow[]): RawRows {
  const rows = new Map(saved);
  for (const { id, row, isAdded } of changed) {
    if (isAdded || row === undefined) rows.delete(id);
    if (row !== undefined) rows.set(id, row);
  }
  return [...rows];
}
